using GovGrid.Towns.Faults;

namespace GovGrid.Towns.Files;

/// <summary>A row of addresses.csv.</summary>
internal sealed record AddressRow(CsvRow Row, StandardAddress Address)
{
    public static IReadOnlyList<AddressRow> Read(string? text, FaultList faults) =>
        [.. CsvTable.Read(TownFiles.Addresses, text, ["id", "text", "grid", "lon", "lat"], faults)
            .Select(row => new AddressRow(row, new StandardAddress(
                row.Text("id", Forms.Id(), Forms.IdDescribed), row.Text("text"), row.Text("grid"), row.Point("lon", "lat"))))];
}
