using GovGrid.Towns.Faults;

namespace GovGrid.Towns.Files;

/// <summary>A row of workers.csv.</summary>
internal sealed record WorkerRow(CsvRow Row, WorkerDefinition Worker)
{
    public static IReadOnlyList<WorkerRow> Read(string? text, FaultList faults) =>
        [.. CsvTable.Read(TownFiles.Workers, text, ["id", "name_zh", "name_en", "crew", "home_grid", "vehicle", "source", "skills"], faults, ["start_lon", "start_lat"])
            .Select(row => new WorkerRow(row, new WorkerDefinition(
                row.Text("id", Forms.Id(), Forms.IdDescribed), row.Texts("name_zh", "name_en"), row.Text("crew"), row.Text("home_grid"),
                row.Text("vehicle"), row.OptionalText("skills").Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                Start = row.OptionalText("start_lon") + row.OptionalText("start_lat") is "" ? null : row.Point("start_lon", "start_lat"),
            }))];
}
