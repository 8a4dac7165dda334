using GovGrid.Common;
using GovGrid.Towns.Faults;

namespace GovGrid.Towns.Files;

/// <summary>A row of communities.csv.</summary>
internal sealed record CommunityRow(CsvRow Row, string Code, LocalizedText Name, string Zone, GeoPoint Centre, bool Synthetic)
{
    private const string MadeUp = "synthetic";

    public static IReadOnlyList<CommunityRow> Read(string? text, FaultList faults) =>
        [.. CsvTable.Read(TownFiles.Communities, text, ["code", "name_zh", "name_en", "zone", "lon", "lat", "position", "reason"], faults).Select(Of)];

    private static CommunityRow Of(CsvRow row)
    {
        row.Text("reason"); // asked for because a position without its origin is worth nothing; people read it, programs do not
        return new CommunityRow(
            row, row.Text("code", Forms.CommunityCode(), "twelve digits"), row.Texts("name_zh", "name_en"), row.Text("zone"),
            row.Point("lon", "lat"), row.OneOf("position", "public", MadeUp) == MadeUp);
    }
}
