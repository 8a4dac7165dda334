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
public sealed record Limit(LimitedStep Step, DateTimeOffset Due, DateTimeOffset WarnAt, LimitState State);

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
