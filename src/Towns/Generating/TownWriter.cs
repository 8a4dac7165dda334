using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using GovGrid.Common;
using GovGrid.Towns.Faults;

namespace GovGrid.Towns.Generating;

/// <summary>Writes a generated town's files, the same bytes for the same town.</summary>
internal static class TownWriter
{
    private const string GridsSchema = "../schemas/grids.schema.json";

    public static void Write(GeneratedTown town, string folder)
    {
        Directory.CreateDirectory(folder);
        Csv(folder, TownFiles.Zones, "id,name_zh,name_en", town.Spec.Zones.Names.Select((name, i) => new[] { ZoneId(i), name.Zh, name.En }));
        Csv(folder, TownFiles.Communities, "code,name_zh,name_en,zone,lon,lat,position,reason", Communities(town));
        Csv(folder, TownFiles.Workers, "id,name_zh,name_en,crew,home_grid,vehicle,source,skills", town.Workers.Select(worker =>
            new[] { worker.Id, worker.Name.Zh, worker.Name.En, worker.Crew, worker.HomeGrid, worker.Vehicle, worker.Source, string.Join(' ', worker.Skills) }));
        Csv(folder, TownFiles.Addresses, "id,text,grid,lon,lat", town.Addresses.Select(address =>
            new[] { address.Id, address.Text, address.Grid, Degrees(address.Point.Lon), Degrees(address.Point.Lat) }));
        Text(folder, TownFiles.Grids, Grids(town));
    }

    private static string ZoneId(int index) => string.Create(CultureInfo.InvariantCulture, $"z{index + 1:00}");

    private static IEnumerable<string[]> Communities(GeneratedTown town) => town.Communities.Select((community, i) => new[]
    {
        community.Code, community.Name, English(town, i), ZoneId(town.ZoneOf[i]), Degrees(town.Centres[i].Lon), Degrees(town.Centres[i].Lat),
        community.Synthetic ? "synthetic" : "public",
        community.Synthetic ? town.Spec.Communities.SyntheticReason : town.Spec.Communities.PlacedReason,
    });

    private static string English(GeneratedTown town, int community) => town.Spec.Communities.English[town.Communities[community].Code];

    // A feature a line: readable, and a change of one grid is a change of one line.
    private static string Grids(GeneratedTown town) =>
        $"{{\"$schema\":\"{GridsSchema}\",\"type\":\"FeatureCollection\",\"reason\":{Quoted(town.Spec.Grids.Reason)},\"features\":[\n"
        + $"{string.Join(",\n", town.Grids.Select(grid => Feature(town, grid)))}\n]}}\n";

    private static string Feature(GeneratedTown town, DrawnGrid grid)
    {
        var (community, number) = (town.Communities[grid.Community], grid.Number);
        var (zh, en) = (Quoted($"{community.Name}第{number}网格"), Quoted($"{English(town, grid.Community)} grid {number}"));
        return $"{{\"type\":\"Feature\",\"properties\":{{\"code\":\"{grid.Code}\",\"name\":{{\"zh\":{zh},\"en\":{en}}},\"community\":\"{community.Code}\"}},"
            + $"\"geometry\":{{\"type\":\"Polygon\",\"coordinates\":[[{Ring(grid.Outline)}]]}}}}";
    }

    private static string Ring(IReadOnlyList<GeoPoint> ring) => string.Join(',', ring.Select(point => $"[{Degrees(point.Lon)},{Degrees(point.Lat)}]"));

    private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";

    private static string Degrees(double value) => value.ToString("0.0######", CultureInfo.InvariantCulture);

    private static void Csv(string folder, string file, string header, IEnumerable<string[]> rows) =>
        Text(folder, file, string.Concat(rows.Select(row => string.Join(',', row.Select(Field))).Prepend(header).Select(line => line + "\n")));

    private static string Field(string value) =>
        value.AsSpan().ContainsAny(",\"\r\n") ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : value;

    private static void Text(string folder, string file, string text) => File.WriteAllText(Path.Combine(folder, file), text, new UTF8Encoding(false));
}
