using GovGrid.Towns.Checking;
using GovGrid.Towns.Faults;
using GovGrid.Towns.Files;

namespace GovGrid.Towns.Loading;

/// <summary>Reads a town from its folder.</summary>
public static class TownFolder
{
    /// <summary>Reads and checks a folder. Files that are not of the definition may lie in it.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="revise">Changes the files' texts as they are read; null to take them as they are.</param>
    /// <exception cref="TownFileException">Something is wrong; all that is wrong is told at once.</exception>
    public static Town Load(string folder, FileRevision? revise = null)
    {
        if (!Directory.Exists(folder)) throw new TownFileException(folder, [new FileFault(folder, "", "expected a folder with a town's files, found none")]);
        var faults = new FaultList();
        var content = FolderContent.Read(folder, faults, revise);
        if (content is not null) TownChecks.Run(content, faults);
        return content is null || faults.Any ? throw new TownFileException(folder, faults.All) : new Town(TownBuilder.Build(content));
    }
}
