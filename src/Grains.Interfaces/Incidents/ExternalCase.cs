namespace GovGrid.Incidents;

/// <summary>The case of another hotline, such as 12345, that a report comes from, with that hotline's own time.</summary>
/// <param name="Number">Its number there; 1 to 40 characters.</param>
/// <param name="Due">When that hotline wants it closed, UTC.</param>
[GenerateSerializer, Immutable, Alias("govgrid.ExternalCase")]
public sealed record ExternalCase(string Number, DateTimeOffset Due);
