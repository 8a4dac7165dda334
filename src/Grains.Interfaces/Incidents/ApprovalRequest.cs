using System.Text.Json.Serialization;
using GovGrid.Common;

namespace GovGrid.Incidents;

/// <summary>A request that waits for a leader.</summary>
/// <param name="Kind">What is asked for.</param>
/// <param name="By">Id of who asks.</param>
/// <param name="Until">For a suspension: when it shall go on by itself, UTC.</param>
/// <param name="Days">For an extension: working days.</param>
/// <param name="Reason">Why.</param>
[GenerateSerializer, Immutable, Alias("govgrid.ApprovalRequest")]
public sealed record ApprovalRequest(ApprovalKind Kind, string By, DateTimeOffset? Until, double? Days, string Reason);

/// <summary>What needs approval.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<ApprovalKind>))]
public enum ApprovalKind
{
    /// <summary>To stop the clock.</summary>
    Suspension,

    /// <summary>To have more time.</summary>
    Extension,
}

/// <summary>What an answer answers.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<AnswerTo>))]
public enum AnswerTo
{
    /// <summary>Whoever reported it.</summary>
    Reporter,

    /// <summary>A supervision that wants a reply.</summary>
    Supervision,

    /// <summary>A request for approval.</summary>
    Request,
}
