using GovGrid.Common;

namespace GovGrid.Workers;

/// <summary>
/// A way that a worker goes, told once in place of positions on it: where the worker is follows from the time. At its end the worker is known to be
/// there, or around there on patrol, until something else is told.
/// </summary>
/// <param name="From">Where it begins.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Start">When it begins, UTC.</param>
/// <param name="Arrival">When it ends, UTC, not before <paramref name="Start"/>.</param>
[GenerateSerializer, Immutable, Alias("govgrid.Leg")]
public sealed record Leg(GeoPoint From, GeoPoint To, DateTimeOffset Start, DateTimeOffset Arrival)
{
    /// <summary>Where the worker is: at even speed in a straight line, before the way at its beginning, after it at its end.</summary>
    public GeoPoint PointAt(DateTimeOffset at) =>
        at >= Arrival ? To : at <= Start ? From : From.Towards(To, (at - Start) / (Arrival - Start));
}
