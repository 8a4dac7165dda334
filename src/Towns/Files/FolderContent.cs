using GovGrid.Towns.Faults;
using GovGrid.Towns.Loading;

namespace GovGrid.Towns.Files;

/// <summary>All files of a town's folder, each read and right in itself.</summary>
internal sealed record FolderContent(
    string Version,
    TownJson Town,
    CategoriesJson Categories,
    CalendarJson Calendar,
    RolesJson Roles,
    OperationsJson Operations,
    IReadOnlyList<ZoneRow> Zones,
    IReadOnlyList<CommunityRow> Communities,
    GridsJson Grids,
    IReadOnlyList<WorkerRow> Workers,
    IReadOnlyList<AddressRow> Addresses)
{
    /// <summary>Reads a folder; null with faults where a file is not right in itself.</summary>
    public static FolderContent? Read(string folder, FaultList faults, FileRevision? revise)
    {
        using var reader = new FolderReader(folder, faults, revise);
        var town = JsonReader.Read<TownJson>(TownFiles.Town, "town.schema.json", reader.Text(TownFiles.Town), faults);
        var categories = JsonReader.Read<CategoriesJson>(TownFiles.Categories, "categories.schema.json", reader.Text(TownFiles.Categories), faults);
        var calendar = JsonReader.Read<CalendarJson>(TownFiles.Calendar, "calendar.schema.json", reader.Text(TownFiles.Calendar), faults);
        var roles = JsonReader.Read<RolesJson>(TownFiles.Roles, "roles.schema.json", reader.Text(TownFiles.Roles), faults);
        var operations = JsonReader.Read<OperationsJson>(TownFiles.Operations, "operations.schema.json", reader.Text(TownFiles.Operations), faults);
        var zones = ZoneRow.Read(reader.Text(TownFiles.Zones), faults);
        var communities = CommunityRow.Read(reader.Text(TownFiles.Communities), faults);
        var grids = JsonReader.Read<GridsJson>(TownFiles.Grids, "grids.schema.json", reader.Text(TownFiles.Grids), faults);
        var workers = WorkerRow.Read(reader.Text(TownFiles.Workers), faults);
        var addresses = AddressRow.Read(reader.Text(TownFiles.Addresses), faults);
        return faults.Any
            ? null
            : new FolderContent(reader.Version(), town!, categories!, calendar!, roles!, operations!, zones, communities, grids!, workers, addresses);
    }
}
