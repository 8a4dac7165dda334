using GovGrid.Towns.Checking;
using GovGrid.Towns.Files;
using GovGrid.Towns.Findings;

namespace GovGrid.Towns.Loading;

/// <summary>Reads a town from its folder.</summary>
public static class TownFolder
{
    /// <summary>Reads and checks a folder. Files that are not of the definition may lie in it.</summary>
    /// <exception cref="TownFileException">Something is wrong; all that is wrong is told at once.</exception>
    public static Town Load(string folder)
    {
        if (!Directory.Exists(folder)) throw new TownFileException(folder, [new FileFinding(folder, "", "expected a folder with a town's files, found none")]);
        var findings = new FindingList();
        var content = FolderContent.Read(folder, findings);
        if (content is not null) TownChecks.Run(content, findings);
        return content is null || findings.Any ? throw new TownFileException(folder, findings.All) : new Town(TownBuilder.Build(content));
    }
}
