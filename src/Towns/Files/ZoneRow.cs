using GovGrid.Common;
using GovGrid.Towns.Faults;

namespace GovGrid.Towns.Files;

/// <summary>A row of zones.csv.</summary>
internal sealed record ZoneRow(CsvRow Row, string Id, LocalizedText Name)
{
    public static IReadOnlyList<ZoneRow> Read(string? text, FaultList faults) =>
        [.. CsvTable.Read(TownFiles.Zones, text, ["id", "name_zh", "name_en"], faults)
            .Select(row => new ZoneRow(row, row.Text("id", Forms.Id(), Forms.IdDescribed), row.Texts("name_zh", "name_en")))];
}
