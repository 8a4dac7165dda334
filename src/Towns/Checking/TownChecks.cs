using GovGrid.Towns.Faults;
using GovGrid.Towns.Files;

namespace GovGrid.Towns.Checking;

/// <summary>Checks what the files of a town say about each other.</summary>
internal static class TownChecks
{
    public static void Run(FolderContent files, FaultList faults)
    {
        SourceChecks.Run(files.Town, faults);
        TerritoryChecks.Run(files, faults);
        TessellationChecks.Run(files.Grids, faults);
        RotaChecks.Run(files.Town.Rota, faults);
        SupervisionChecks.Run(files.Town.Policy.Supervision.Value, faults);
        UnitChecks.Run(files, faults);
        WorkerChecks.Run(files, faults);
        CategoryChecks.Run(files, faults);
        CalendarChecks.Run(files, faults);
        OperationChecks.Run(files, faults);
        AddressChecks.Run(files, faults);
    }
}
