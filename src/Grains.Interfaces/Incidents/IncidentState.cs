using GovGrid.Common;
using GovGrid.Towns;

namespace GovGrid.Incidents;

/// <summary>An incident as its events have made it. Immutable; a new event makes a new one.</summary>
[GenerateSerializer, Immutable, Alias("govgrid.IncidentState")]
public sealed record IncidentState
{
    /// <summary>The id; begins with the town's code.</summary>
    [Id(0)] public required string Id { get; init; }

    /// <summary>Number of events.</summary>
    [Id(1)] public int Version { get; init; }

    /// <summary>Where it stands.</summary>
    [Id(2)] public IncidentStep Step { get; init; }

    /// <summary>How it came in.</summary>
    [Id(3)] public Channel Channel { get; init; }

    /// <summary>Code of the category; null while nobody knows.</summary>
    [Id(4)] public string? Category { get; init; }

    /// <summary>1 critical to 4 minor.</summary>
    [Id(5)] public int Severity { get; init; } = 3;

    /// <summary>What was reported.</summary>
    [Id(6)] public string Description { get; init; } = "";

    /// <summary>Where.</summary>
    [Id(7)] public Place Place { get; init; } = new(null, null, null);

    /// <summary>Whether a contact is kept for it.</summary>
    [Id(8)] public bool HasContact { get; init; }

    /// <summary>The one unit that answers for it (首问责任).</summary>
    [Id(9)] public UnitKey Owner { get; init; } = UnitKey.CommandRoom;

    /// <summary>The person or crew that handles it, while somebody does.</summary>
    [Id(10)] public string? Assignee { get; init; }

    /// <summary>The post of the command room that works on the present step, while one does.</summary>
    [Id(11)] public string? Desk { get; init; }

    /// <summary>Where triage sent it.</summary>
    [Id(12)] public Route? Route { get; init; }

    /// <summary>When it was reported, UTC.</summary>
    [Id(13)] public DateTimeOffset ReportedAt { get; init; }

    /// <summary>When it was accepted, UTC.</summary>
    [Id(14)] public DateTimeOffset? AcceptedAt { get; init; }

    /// <summary>When the present step began, UTC.</summary>
    [Id(15)] public DateTimeOffset StepBegan { get; init; }

    /// <summary>When the last event happened, UTC.</summary>
    [Id(16)] public DateTimeOffset LastAt { get; init; }

    /// <summary>First time on the scene, UTC.</summary>
    [Id(17)] public DateTimeOffset? FirstOnSceneAt { get; init; }

    /// <summary>Who resolved it last.</summary>
    [Id(18)] public string? Handler { get; init; }

    /// <summary>The unit that resolved it last.</summary>
    [Id(19)] public UnitKey? HandledBy { get; init; }

    /// <summary>The first unit that it was dispatched to.</summary>
    [Id(20)] public UnitKey? FirstUnit { get; init; }

    /// <summary>How often it was sent back.</summary>
    [Id(21)] public int Reworks { get; init; }

    /// <summary>The reporter's rating, 1 to 5.</summary>
    [Id(22)] public int? Satisfaction { get; init; }

    /// <summary>Its limits.</summary>
    [Id(23)] public IReadOnlyList<Limit> Limits { get; init; } = [];

    /// <summary>The incident that goes on for it.</summary>
    [Id(24)] public string? MergedInto { get; init; }

    /// <summary>When the reporter says it happened, UTC; null where that is the report.</summary>
    [Id(25)] public DateTimeOffset? OccurredAt { get; init; }

    /// <summary>The next instant at which a limit wants attention; null when none does.</summary>
    public DateTimeOffset? NextLimitAt
    {
        get
        {
            DateTimeOffset? next = null;
            foreach (var limit in Limits)
            {
                var at = limit.State switch { LimitState.Running => limit.WarnAt, LimitState.Warned => limit.Due, _ => (DateTimeOffset?)null };
                if (at < (next ?? DateTimeOffset.MaxValue)) next = at;
            }
            return next;
        }
    }
}
