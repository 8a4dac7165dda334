namespace GovGrid.Simulation.Measures;

/// <summary>What the measures keep of an incident from one of its records to the next.</summary>
internal sealed class Watched
{
    /// <summary>Its place among those that are open; below 0 where it is not.</summary>
    public int Open = -1;

    /// <summary>Its place among those that have ended; below 0 where it has not.</summary>
    public int Ended = -1;

    /// <summary>Its last version.</summary>
    public int Version { get; set; }

    /// <summary>Who has it.</summary>
    public string? Assignee { get; set; }

    /// <summary>Who was first on the scene, as <see cref="IncidentFacts"/> has it; null while nobody was.</summary>
    public string? ReachedBy { get; set; }

    /// <summary>The queues that it is in.</summary>
    public Stay[] Stays { get; set; } = [];
}
