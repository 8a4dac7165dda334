namespace GovGrid.Simulation.Statistics.Selection;

/// <summary>Which mean is the best.</summary>
public enum Goal
{
    /// <summary>The smallest, as of waits and costs.</summary>
    Smallest,

    /// <summary>The largest, as of shares served in time.</summary>
    Largest,
}
