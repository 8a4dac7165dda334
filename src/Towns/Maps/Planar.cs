using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.OverlayNG;
using NetTopologySuite.Operation.Polygonize;
using NetTopologySuite.Triangulate;

namespace GovGrid.Towns.Maps;

/// <summary>Drawing on the plane in decimetres: faces between lines, and cells around points.</summary>
internal static class Planar
{
    private static readonly PrecisionModel Decimetre = new(10);

    /// <summary>Makes geometries on the plane.</summary>
    public static GeometryFactory Factory { get; } = new(Decimetre);

    /// <summary>
    /// The faces that lines enclose. Lines are first cut where they meet, on one raster, so that two faces share exactly the same
    /// vertices along their border.
    /// </summary>
    public static IReadOnlyList<Polygon> Faces(IEnumerable<Geometry> lines)
    {
        var noded = UnaryUnionNG.Union(Factory.BuildGeometry(lines), Decimetre);
        var polygonizer = new Polygonizer();
        polygonizer.Add(noded);
        return [.. polygonizer.GetPolygons().Cast<Polygon>()];
    }

    /// <summary>Borders between the cells of points (Voronoi), cut off at an area's edge.</summary>
    public static Geometry CellBorders(IReadOnlyList<Coordinate> points, Polygon area)
    {
        if (points.Count < 2) return Factory.CreateGeometryCollection();
        var builder = new VoronoiDiagramBuilder { ClipEnvelope = Wide(area.EnvelopeInternal) };
        builder.SetSites([.. points]);
        var borders = builder.GetSubdivision().GetVoronoiCellPolygons(Factory).Select(cell => ((Polygon)cell).ExteriorRing);
        return OverlayNG.Overlay(UnaryUnionNG.Union(Factory.BuildGeometry(borders), Decimetre), area, NetTopologySuite.Operation.Overlay.SpatialFunction.Intersection, Decimetre);
    }

    /// <summary>Joins areas that share borders.</summary>
    public static Geometry Join(IEnumerable<Geometry> areas) => UnaryUnionNG.Union(Factory.BuildGeometry(areas), Decimetre);

    /// <summary>What two areas have in common.</summary>
    public static Geometry Common(Geometry one, Geometry other) =>
        OverlayNG.Overlay(one, other, NetTopologySuite.Operation.Overlay.SpatialFunction.Intersection, Decimetre);

    private static Envelope Wide(Envelope area)
    {
        var wide = area.Copy();
        wide.ExpandBy(Math.Max(area.Width, area.Height)); // so that no outer cell is cut before the area's edge cuts it
        return wide;
    }
}
