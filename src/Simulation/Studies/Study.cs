using GovGrid.Common;

namespace GovGrid.Simulation.Studies;

/// <summary>
/// A scenario at several points, each lived several times by the same chance: common random numbers, so that points can be compared
/// replication by replication. Immutable. Read from a file by <see cref="Files.StudyFile"/>.
/// </summary>
public sealed record Study
{
    /// <summary>What it is called.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>What it is to answer; null where it does not say.</summary>
    public LocalizedText? Reason { get; init; }

    /// <summary>The file that it was read from.</summary>
    public required string File { get; init; }

    /// <summary>Headings of what is changed, each once.</summary>
    public required IReadOnlyList<string> Factors { get; init; }

    /// <summary>The points, at least one, by number.</summary>
    public required IReadOnlyList<StudyPoint> Points { get; init; }

    /// <summary>How often each is lived.</summary>
    public required ReplicationPlan Replications { get; init; }

    /// <summary>How the warm-up is found; null where the scenarios have theirs.</summary>
    public WarmUpSearch? WarmUp { get; init; }

    /// <summary>Paths of the figures that are told, those that any question is about among them.</summary>
    public required IReadOnlyList<string> Figures { get; init; }

    /// <summary>Which point the others are compared with; null for none.</summary>
    public ComparisonPlan? Compare { get; init; }

    /// <summary>How the best is selected; null for not.</summary>
    public SelectionPlan? Best { get; init; }
}
