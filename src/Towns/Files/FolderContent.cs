using GovGrid.Towns.Findings;

namespace GovGrid.Towns.Files;

/// <summary>All files of a town's folder, each read and right in itself.</summary>
internal sealed record FolderContent(
    string Version,
    TownJson Town,
    CategoriesJson Categories,
    CalendarJson Calendar,
    IReadOnlyList<ZoneRow> Zones,
    IReadOnlyList<CommunityRow> Communities,
    GridsJson Grids,
    IReadOnlyList<WorkerRow> Workers,
    IReadOnlyList<AddressRow> Addresses)
{
    /// <summary>Reads a folder; null with findings where a file is not right in itself.</summary>
    public static FolderContent? Read(string folder, FindingList findings)
    {
        using var reader = new FolderReader(folder, findings);
        var town = JsonReader.Read<TownJson>(TownFiles.Town, "town.schema.json", reader.Text(TownFiles.Town), findings);
        var categories = JsonReader.Read<CategoriesJson>(TownFiles.Categories, "categories.schema.json", reader.Text(TownFiles.Categories), findings);
        var calendar = JsonReader.Read<CalendarJson>(TownFiles.Calendar, "calendar.schema.json", reader.Text(TownFiles.Calendar), findings);
        var zones = ZoneRow.Read(reader.Text(TownFiles.Zones), findings);
        var communities = CommunityRow.Read(reader.Text(TownFiles.Communities), findings);
        var grids = JsonReader.Read<GridsJson>(TownFiles.Grids, "grids.schema.json", reader.Text(TownFiles.Grids), findings);
        var workers = WorkerRow.Read(reader.Text(TownFiles.Workers), findings);
        var addresses = AddressRow.Read(reader.Text(TownFiles.Addresses), findings);
        return findings.Any
            ? null
            : new FolderContent(reader.Version(), town!, categories!, calendar!, zones, communities, grids!, workers, addresses);
    }
}
