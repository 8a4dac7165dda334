using GovGrid.LiveHub.Requests;

namespace GovGrid.LiveHub.Workers;

/// <summary>What is said when a worker comes or leaves.</summary>
/// <param name="Town">Code of the town; may be left out where the token or the service has one.</param>
/// <param name="Location">Where duty begins; the home grid when left out.</param>
public sealed record DutyBody(string? Town = null, LocationBody? Location = null);

/// <summary>What is said with a call for help.</summary>
/// <param name="Town">Code of the town; may be left out where the token or the service has one.</param>
public sealed record HelpBody(string? Town = null);

/// <summary>A position of a worker.</summary>
/// <param name="Worker">Id of the worker; may be left out where the path names it.</param>
/// <param name="Lon">Longitude in degrees.</param>
/// <param name="Lat">Latitude in degrees.</param>
/// <param name="At">When it was measured; now when left out.</param>
/// <param name="Town">Code of the town; may be left out where the token or the service has one.</param>
public sealed record PositionBody(string? Worker = null, double? Lon = null, double? Lat = null, DateTimeOffset? At = null, string? Town = null);

/// <summary>Many positions.</summary>
/// <param name="Positions">At most 1,000.</param>
public sealed record PositionsBody(IReadOnlyList<PositionBody>? Positions = null);
