using GovGrid.Common;
using GovGrid.Towns;

namespace GovGrid.Units;

/// <summary>An incident in a unit's queue.</summary>
/// <param name="Incident">Its id.</param>
/// <param name="Version">The version that put it here.</param>
/// <param name="Severity">1 is taken first, after what an operation puts before all.</param>
/// <param name="Since">When its step began, UTC; the earlier is taken first.</param>
/// <param name="Desk">The desk it needs, in the command room; null elsewhere.</param>
/// <param name="TakenBy">Post or worker who works on it; null while it waits.</param>
/// <param name="Point">Where, for units that send somebody.</param>
/// <param name="Grid">Code of its grid, for zones.</param>
/// <param name="Skill">Skill that a worker needs, for zones.</param>
[GenerateSerializer, Immutable, Alias("govgrid.WorkItem")]
public sealed record WorkItem(
    string Incident,
    int Version,
    int Severity,
    DateTimeOffset Since,
    Desk? Desk = null,
    string? TakenBy = null,
    GeoPoint? Point = null,
    string? Grid = null,
    string? Skill = null)
{
    /// <summary>Whether an operation has it taken before all others, whatever its severity.</summary>
    [Id(9)] public bool First { get; init; }

    /// <summary>Worker or post that shall have it, if on duty.</summary>
    [Id(10)] public string? Wanted { get; init; }

    /// <summary>Workers who had it and are asked again only after a while, when there is nobody else.</summary>
    [Id(11)] public IReadOnlyList<string> PassedOver { get; init; } = [];

    /// <summary>Whether the unit is a partner and not the owner.</summary>
    [Id(12)] public bool Supporting { get; init; }

    /// <summary>Whether it goes on in the same hands as a later item of the same incident, with nothing new that a queue would act on.</summary>
    public bool GoesOnAs(WorkItem later) =>
        TakenBy is not null && (TakenBy, Severity, First, Supporting) == (later.TakenBy, later.Severity, later.First, later.Supporting);
}

/// <summary>A queue as it stands.</summary>
/// <param name="Depth">Its figures.</param>
/// <param name="Waiting">What waits, first to be taken first.</param>
/// <param name="Busy">What is worked on.</param>
/// <param name="Posts">Ids of posts (in a zone: workers) on duty, ordered.</param>
[GenerateSerializer, Immutable, Alias("govgrid.QueueView")]
public sealed record QueueView(
    QueueDepth Depth, IReadOnlyList<WorkItem> Waiting, IReadOnlyList<WorkItem> Busy, IReadOnlyList<string> Posts);

/// <summary>The figures of a queue.</summary>
/// <param name="Key">Whose queue.</param>
/// <param name="Waiting">How many wait.</param>
/// <param name="Busy">How many are worked on.</param>
/// <param name="Capacity">How many can be worked on at once: posts or workers on duty.</param>
/// <param name="OldestSince">Since when the one that waits longest does; null when none waits.</param>
[GenerateSerializer, Immutable, Alias("govgrid.QueueDepth")]
public sealed record QueueDepth(UnitKey Key, int Waiting, int Busy, int Capacity, DateTimeOffset? OldestSince);
