using GovGrid.Common;
using GovGrid.Towns.Faults;
using GovGrid.Towns.Files;
using GovGrid.Towns.Maps;
using NetTopologySuite.Geometries;

namespace GovGrid.Towns.Generating;

/// <summary>Reads a spec and the source files beside it.</summary>
internal sealed class SpecFolder(string folder, FaultList faults)
{
    public TownSpec? Spec(string file)
    {
        using var reader = new FolderReader(folder, faults);
        return JsonReader.Read<TownSpec>(file, "spec.schema.json", reader.Text(file), faults);
    }

    public IReadOnlyList<(string Code, string Name, GeoPoint? At)> Communities(TownSpec spec)
    {
        var (file, columns) = (spec.Communities.File, spec.Communities.Columns);
        using var reader = new FolderReader(folder, faults);
        var rows = CsvTable.Read(file, reader.Text(file), [columns.Code, columns.Name, columns.Lon, columns.Lat], faults);
        var communities = rows.Select(row => (Code: row.Text(columns.Code), Name: row.Text(columns.Name), At: At(row, spec))).ToList();
        foreach (var (code, name, _) in communities.Where(community => !spec.Communities.English.ContainsKey(community.Code)))
            faults.Add(file, code, $"expected an English name for {name} in the spec's communities.english, found none");
        return communities;
    }

    public Geometry? Within(TownSpec spec, LocalPlane plane)
    {
        if (spec.Outline.Within is not { } file) return null;
        using var reader = new FolderReader(folder, faults);
        var area = JsonReader.Read<AreaJson>(file, "area.schema.json", reader.Text(file), faults);
        return area is null ? null : Ring(area.Coordinates[0], spec, plane);
    }

    public static Polygon Ring(IReadOnlyList<IReadOnlyList<double>> positions, TownSpec spec, LocalPlane plane)
    {
        var ring = positions.Select(position => plane.ToPlane(Wgs84(new GeoPoint(position[0], position[1]), spec))).ToList();
        if (!ring[0].Equals2D(ring[^1])) ring.Add(ring[0].Copy());
        return Planar.Factory.CreatePolygon([.. ring]);
    }

    public static GeoPoint Wgs84(GeoPoint point, TownSpec spec) => spec.Coordinates == CoordinateSystem.Gcj02 ? Gcj02.ToWgs84(point) : point;

    private static GeoPoint? At(CsvRow row, TownSpec spec) =>
        row.OptionalText(spec.Communities.Columns.Lon).Length == 0 && row.OptionalText(spec.Communities.Columns.Lat).Length == 0
            ? null
            : Wgs84(row.Point(spec.Communities.Columns.Lon, spec.Communities.Columns.Lat), spec);

    private sealed record AreaJson(IReadOnlyList<IReadOnlyList<IReadOnlyList<double>>> Coordinates);
}
