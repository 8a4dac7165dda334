namespace GovGrid.Silo.ReadModel;

/// <summary>How far the read model is behind what feeds have told.</summary>
public interface IReadModelProgress
{
    /// <summary>How much was told and is not taken up yet; a change of an incident counts once however many events it has.</summary>
    int Waiting { get; }

    /// <summary>For how long the oldest that is not stored has waited, by the wall; zero when all is stored.</summary>
    TimeSpan Lag { get; }
}
