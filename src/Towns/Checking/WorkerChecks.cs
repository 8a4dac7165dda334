using GovGrid.Towns.Faults;
using GovGrid.Towns.Files;

namespace GovGrid.Towns.Checking;

/// <summary>What a worker refers to is there. Ids are checked together with those of posts.</summary>
internal static class WorkerChecks
{
    public static void Run(FolderContent files, FaultList faults)
    {
        var crews = RotaChecks.Crews(files.Town.Rota);
        var vehicles = files.Town.Vehicles.Select(vehicle => vehicle.Code).ToHashSet();
        var grids = files.Grids.Features.Select(feature => feature.Properties.Code).ToHashSet();
        foreach (var (row, worker) in files.Workers)
        {
            Known.Check(TownFiles.Workers, row.LocationOf("crew"), worker.Crew, crews, "crews of the rota", faults);
            Known.Check(TownFiles.Workers, row.LocationOf("vehicle"), worker.Vehicle, vehicles, "vehicles", faults);
            Known.Check(TownFiles.Workers, row.LocationOf("home_grid"), worker.HomeGrid, grids, "grids", faults);
        }
    }
}
