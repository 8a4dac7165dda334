using System.Text.Json.Serialization;
using GovGrid.Common;
using GovGrid.Towns;

namespace GovGrid.Incidents;

/// <summary>One limit of one incident.</summary>
/// <param name="Step">What has to be done.</param>
/// <param name="Due">When at the latest, UTC.</param>
/// <param name="WarnAt">When its owner is warned, UTC, before <paramref name="Due"/>.</param>
/// <param name="State">Where it stands.</param>
[GenerateSerializer, Immutable, Alias("govgrid.Limit")]
public sealed record Limit(LimitedStep Step, DateTimeOffset Due, DateTimeOffset WarnAt, LimitState State)
{
    /// <summary>How it is counted.</summary>
    [Id(4)] public TimeBasis Basis { get; init; }

    /// <summary>The rung of supervision that it has reached; 0 before any.</summary>
    [Id(5)] public int Level { get; init; }

    /// <summary>While overdue: when supervision goes one rung up, UTC; null on the last.</summary>
    [Id(6)] public DateTimeOffset? NextAt { get; init; }

    /// <summary>By what an operation multiplies it; null in ordinary times.</summary>
    [Id(7)] public double? Factor { get; init; }

    /// <summary>While overdue: the platform or county that supervision was last put to; null for the command room and the owner's own.</summary>
    [Id(8)] public UnitKey? Pushed { get; init; }

    /// <summary>Whether what is limited is still to be done.</summary>
    [JsonIgnore]
    public bool IsOpen => State is LimitState.Running or LimitState.Warned or LimitState.Overdue;

    /// <summary>When it next wants attention, UTC; null when it does not.</summary>
    [JsonIgnore]
    public DateTimeOffset? AttentionAt => State switch
    {
        LimitState.Running => WarnAt,
        LimitState.Warned => Due,
        LimitState.Overdue => NextAt,
        _ => null,
    };
}

/// <summary>Where a limit stands.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<LimitState>))]
public enum LimitState
{
    /// <summary>Runs.</summary>
    Running,

    /// <summary>Runs; its owner was warned.</summary>
    Warned,

    /// <summary>Passed and not done; under supervision.</summary>
    Overdue,

    /// <summary>Done in time.</summary>
    Met,

    /// <summary>Done after it was due.</summary>
    Missed,
}
