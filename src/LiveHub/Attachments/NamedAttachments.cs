using GovGrid.Incidents;

namespace GovGrid.LiveHub.Attachments;

/// <summary>Which photos commands and histories name.</summary>
internal static class NamedAttachments
{
    /// <summary>The photos that a command names, and in which field; none for most commands.</summary>
    public static (string Field, IReadOnlyList<string> Ids) By(IncidentCommand command) => command switch
    {
        ReportIncident report => ("attachments", report.Attachments ?? []),
        ResolveIncident resolve => ("evidence", resolve.Evidence),
        VerifyIncident verify => ("evidence", verify.Evidence ?? []),
        _ => ("", []),
    };

    /// <summary>The photos that a history names.</summary>
    public static HashSet<string> In(IncidentView view) => [.. view.History.SelectMany(In)];

    /// <summary>The photos that came with the report.</summary>
    public static IReadOnlyList<string> OfReport(IncidentView view) => view.History is [IncidentReported reported, ..] ? In(reported) : [];

    private static IReadOnlyList<string> In(IncidentEvent happened) => happened switch
    {
        IncidentReported e => e.Attachments ?? [],
        IncidentResolved e => e.Evidence,
        IncidentVerified e => e.Evidence ?? [],
        LateActionNoted e => e.Evidence,
        _ => [],
    };
}
