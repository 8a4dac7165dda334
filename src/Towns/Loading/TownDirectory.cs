using GovGrid.Towns.Faults;

namespace GovGrid.Towns.Loading;

/// <summary>The towns of a host, read from their folders.</summary>
public sealed class TownDirectory : ITownDirectory
{
    private readonly Dictionary<string, Town> byCode;

    /// <summary>Holds towns of different codes.</summary>
    public TownDirectory(params IEnumerable<Town> towns)
    {
        Towns = [.. towns.OrderBy(town => town.Code, StringComparer.Ordinal)];
        byCode = Towns.ToDictionary(town => town.Code);
    }

    /// <inheritdoc />
    public IReadOnlyList<Town> Towns { get; }

    /// <summary>Reads the folders of a setting such as <c>towns/ningwei,towns/other</c>.</summary>
    /// <exception cref="TownFileException">A folder cannot be used, or two hold the same town, or none is named.</exception>
    public static TownDirectory Load(string folders)
    {
        var paths = folders.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (paths.Length == 0) throw Unusable(folders, "expected at least one folder of a town");
        var towns = new Dictionary<string, Town>();
        foreach (var path in paths)
        {
            var town = TownFolder.Load(path);
            if (!towns.TryAdd(town.Code, town)) throw Unusable(path, $"expected a code that no other town has, found {town.Code} a second time");
        }
        return new TownDirectory(towns.Values);
    }

    /// <inheritdoc />
    public Town? Find(string code) => byCode.GetValueOrDefault(code);

    private static TownFileException Unusable(string folder, string problem) => new(folder, [new FileFault(TownFiles.Town, "$.code", problem)]);
}
