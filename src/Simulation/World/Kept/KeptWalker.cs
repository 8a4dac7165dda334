using GovGrid.Common;

namespace GovGrid.Simulation.World.Kept;

/// <summary>The legs of a grid worker.</summary>
/// <param name="OnDuty">Whether on duty.</param>
/// <param name="Incident">Id of the incident that the worker is on; null when free.</param>
/// <param name="Legs">How many legs of a patrol were drawn so far, 0 or more.</param>
/// <param name="Way">The way that the worker is on, or was on last.</param>
/// <param name="Pause">How long the worker stays at its end.</param>
/// <param name="Silent">When the phone has no signal; null for never from now on.</param>
/// <param name="Position">The next position that the phone will tell; null where it tells ways.</param>
public sealed record KeptWalker(bool OnDuty, string? Incident, int Legs, KeptWay Way, TimeSpan Pause, KeptSilence? Silent, KeptPosition? Position);

/// <summary>A way passed at even speed.</summary>
/// <param name="Start">When it begins, UTC.</param>
/// <param name="End">When it ends, UTC, not before <paramref name="Start"/>.</param>
/// <param name="Points">Its points, at least one.</param>
public sealed record KeptWay(DateTimeOffset Start, DateTimeOffset End, IReadOnlyList<GeoPoint> Points);

/// <summary>A time without signal.</summary>
/// <param name="From">Its beginning, UTC.</param>
/// <param name="Until">Its end, UTC.</param>
public sealed record KeptSilence(DateTimeOffset From, DateTimeOffset Until);

/// <summary>A position that a phone will tell.</summary>
/// <param name="At">When, UTC.</param>
/// <param name="Number">Which of the worker's shift, from 0.</param>
public sealed record KeptPosition(DateTimeOffset At, int Number);
