using GovGrid.Towns.Files;
using GovGrid.Towns.Findings;

namespace GovGrid.Towns.Checking;

/// <summary>Checks what the files of a town say about each other.</summary>
internal static class TownChecks
{
    public static void Run(FolderContent files, FindingList findings)
    {
        SourceChecks.Run(files.Town, findings);
        TerritoryChecks.Run(files, findings);
        TessellationChecks.Run(files.Grids, findings);
        RotaChecks.Run(files.Town.Rota, findings);
        UnitChecks.Run(files, findings);
        WorkerChecks.Run(files, findings);
        CategoryChecks.Run(files, findings);
        CalendarChecks.Run(files, findings);
        AddressChecks.Run(files, findings);
    }
}
