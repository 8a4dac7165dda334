namespace GovGrid.Silo.Hosting;

/// <summary>Who the people are that a town meets.</summary>
public enum WorldKind
{
    /// <summary>Sampled people: a demo town lives at once.</summary>
    Simulated,

    /// <summary>Real people, by phone and browser.</summary>
    None,
}
