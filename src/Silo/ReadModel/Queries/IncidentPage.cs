namespace GovGrid.Silo.ReadModel.Queries;

/// <summary>A page of incidents, newest report first.</summary>
/// <param name="Items">The incidents.</param>
/// <param name="Next">Where the next page begins; null on the last.</param>
public sealed record IncidentPage(IReadOnlyList<ListedIncident> Items, IncidentCursor? Next);
