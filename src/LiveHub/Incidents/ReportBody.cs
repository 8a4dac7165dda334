using GovGrid.LiveHub.Requests;

namespace GovGrid.LiveHub.Incidents;

/// <summary>A report, as it is sent.</summary>
/// <param name="Channel">How it came in, such as <c>public-app</c>.</param>
/// <param name="Category">Code of a category of the town; may be left out.</param>
/// <param name="Description">What is wrong; 1 to 4,000 characters.</param>
/// <param name="Location">Where, in WGS 84 degrees; or an address, or both.</param>
/// <param name="Address">Where, in words; looked up among the standard addresses when there is no location.</param>
/// <param name="Reporter">How the reporter can be reached; may be left out.</param>
/// <param name="Severity">1 critical to 4 minor; the category's when left out.</param>
/// <param name="OccurredAt">When it happened, where that is not now.</param>
/// <param name="CallBackBy">When the reporter was promised to be called back; for the command room.</param>
/// <param name="External">The case of another hotline that it comes from; for the command room.</param>
/// <param name="Town">Code of the town; may be left out where there is one, or the location tells.</param>
/// <param name="Attachments">Ids of photos that were sent before, each by <c>POST /attachments</c>; at most 20.</param>
public sealed record ReportBody(
    string? Channel = null,
    string? Category = null,
    string? Description = null,
    LocationBody? Location = null,
    string? Address = null,
    ReporterBody? Reporter = null,
    int? Severity = null,
    DateTimeOffset? OccurredAt = null,
    DateTimeOffset? CallBackBy = null,
    ExternalBody? External = null,
    string? Town = null,
    IReadOnlyList<string>? Attachments = null);

/// <summary>How a reporter can be reached. Kept apart from the incident.</summary>
/// <param name="Name">At most 100 characters.</param>
/// <param name="Phone">At most 30 characters.</param>
public sealed record ReporterBody(string? Name = null, string? Phone = null);

/// <summary>The case of another hotline, such as 12345.</summary>
/// <param name="Number">Its number there; 1 to 40 characters.</param>
/// <param name="Due">When that hotline wants it closed.</param>
public sealed record ExternalBody(string? Number = null, DateTimeOffset? Due = null);
