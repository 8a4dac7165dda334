using System.Globalization;
using GovGrid.Towns.Faults;
using GovGrid.Towns.Files;
using GovGrid.Towns.Maps;
using NetTopologySuite.Coverage;
using NetTopologySuite.Geometries;
using NetTopologySuite.Index.Strtree;
using NetTopologySuite.Operation.OverlayNG;
using NetTopologySuite.Operation.Valid;

namespace GovGrid.Towns.Checking;

/// <summary>
/// The grids tile the town: each a simple ring, no two overlap, borders have the same corners on both sides, and no gap is left.
/// </summary>
internal static class TessellationChecks
{
    private const double NarrowGap = 1e-5; // degrees, about a metre: a slit at the edge that no hole of the union shows

    public static void Run(GridsJson grids, FaultList faults)
    {
        var before = faults.All.Count;
        for (var i = 0; i < grids.Features.Count; i++) Ring(grids.Features[i], i, faults);
        if (faults.All.Count > before) return; // what is no polygon cannot be compared
        var polygons = grids.Features.Select(feature => Rings.Polygon(feature.Ring())).ToArray();
        if (!AnyOverlap(grids, polygons, faults)) Borders(grids, polygons, faults);
        Gaps(polygons, faults);
    }

    private static void Ring(GridFeatureJson feature, int index, FaultList faults)
    {
        var ring = feature.Ring();
        if (ring[0] != ring[^1])
            faults.Add(TownFiles.Grids, PathTo(index), $"expected a closed ring, found {ring[^1]} at its end and {ring[0]} at its beginning");
        else if (new IsValidOp(Rings.Polygon(ring)).ValidationError is { } error)
            faults.Add(TownFiles.Grids, PathTo(index), $"expected a ring that encloses one area, found: {error.Message} at {At(error.Coordinate)}");
    }

    private static bool AnyOverlap(GridsJson grids, Polygon[] polygons, FaultList faults)
    {
        var tree = new STRtree<int>();
        for (var i = 0; i < polygons.Length; i++) tree.Insert(polygons[i].EnvelopeInternal, i);
        var any = false;
        for (var i = 0; i < polygons.Length; i++)
            foreach (var other in tree.Query(polygons[i].EnvelopeInternal).Where(other => other > i && polygons[i].Relate(polygons[other], "T********")).OrderBy(value => value))
            {
                any = true;
                faults.Add(TownFiles.Grids, PathTo(other), $"expected no overlap, found one of grid {Code(grids, other)} with grid {Code(grids, i)} around {At(Common(polygons[i], polygons[other]))}");
            }
        return any;
    }

    private static void Borders(GridsJson grids, Polygon[] polygons, FaultList faults)
    {
        var differing = CoverageValidator.Validate(polygons, NarrowGap);
        for (var i = 0; i < differing.Length; i++)
            if (differing[i] is { IsEmpty: false } border)
                faults.Add(TownFiles.Grids, PathTo(i), $"expected the same corners as the grids beside {Code(grids, i)}, found a border that differs around {At(border.Coordinate)}");
    }

    private static void Gaps(Polygon[] polygons, FaultList faults)
    {
        var union = OverlayNGRobust.Union((Geometry)polygons[0].Factory.CreateMultiPolygon(polygons));
        if (union.NumGeometries > 1)
            faults.Add(TownFiles.Grids, "$.features", $"expected grids that together cover one area, found {union.NumGeometries} areas apart");
        foreach (var hole in Enumerable.Range(0, union.NumGeometries).SelectMany(i => ((Polygon)union.GetGeometryN(i)).Holes))
            faults.Add(TownFiles.Grids, "$.features", $"expected no gap between grids, found one around {At(hole.Coordinate)}");
    }

    private static Coordinate Common(Polygon one, Polygon other) =>
        OverlayNGRobust.Overlay(one, other, NetTopologySuite.Operation.Overlay.SpatialFunction.Intersection).InteriorPoint.Coordinate;

    private static string Code(GridsJson grids, int index) => grids.Features[index].Properties.Code;

    private static string PathTo(int feature) => $"$.features[{feature}].geometry.coordinates[0]";

    private static string At(Coordinate at) => string.Create(CultureInfo.InvariantCulture, $"{at.X:0.#######},{at.Y:0.#######}");
}
