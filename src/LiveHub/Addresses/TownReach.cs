using GovGrid.Common;
using GovGrid.Towns;

namespace GovGrid.LiveHub.Addresses;

/// <summary>
/// How far from a town a position may be. What lies in no grid may be a neighbour's matter that the command room passes on, or a worker on
/// the way to a hospital; what lies beyond is a phone without a fix, another city's client, or two numbers swapped.
/// </summary>
internal static class TownReach
{
    /// <summary>What is expected of a position.</summary>
    public const string Expected = "a place within 50 km of the town";

    // A county is some tens of kilometres across, and straight lines are exact up to here.
    private const double Metres = 50_000;

    /// <summary>Whether a position may be one of the town's.</summary>
    public static bool Reaches(this Town town, GeoPoint point) => town.Definition.Grids.Any(grid => grid.Centre.MetresTo(point) <= Metres);
}
