namespace GovGrid.LiveHub.Audit.Reading;

/// <summary>A page of the audit, last row first.</summary>
/// <param name="Items">The rows.</param>
/// <param name="Cursor">What to ask for the next page with; null on the last.</param>
public sealed record AuditPage(IReadOnlyList<AuditItem> Items, string? Cursor);
