namespace GovGrid.LiveHub.Audit;

/// <summary>Says that calls of an endpoint leave no rows, or that they leave them by themselves.</summary>
/// <param name="Why">Why.</param>
internal sealed record NotAudited(string Why);
