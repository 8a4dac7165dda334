using GovGrid.Common;

namespace GovGrid.Towns.Generating;

/// <summary>Everything that a spec gives rise to.</summary>
/// <param name="Spec">The spec.</param>
/// <param name="Communities">The communities, in the order of their source.</param>
/// <param name="ZoneOf">For each community the index of its zone.</param>
/// <param name="Centres">For each community its place in WGS 84.</param>
/// <param name="Grids">The grids, ordered by code.</param>
/// <param name="Workers">The grid workers.</param>
/// <param name="Addresses">The standard addresses.</param>
internal sealed record GeneratedTown(
    TownSpec Spec,
    IReadOnlyList<PlacedCommunity> Communities,
    IReadOnlyList<GeoPoint> Centres,
    IReadOnlyList<int> ZoneOf,
    IReadOnlyList<DrawnGrid> Grids,
    IReadOnlyList<MadeWorker> Workers,
    IReadOnlyList<MadeAddress> Addresses);
