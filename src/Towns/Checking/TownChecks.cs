using GovGrid.Towns.Files;
using GovGrid.Towns.Findings;

namespace GovGrid.Towns.Checking;

/// <summary>Checks what the files of a town say about each other.</summary>
internal static class TownChecks
{
    public static void Run(FolderContent files, FindingList findings)
    {
    }
}
