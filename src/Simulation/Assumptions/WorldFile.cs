using GovGrid.Towns;
using GovGrid.Towns.Loading;

namespace GovGrid.Simulation.Assumptions;

/// <summary>Reads a town's <c>world.json</c>.</summary>
public static class WorldFile
{
    /// <summary>Name of the file in a town's folder.</summary>
    public const string Name = "world.json";

    private const string Schema = "world.schema.json";

    /// <summary>Reads and checks the assumptions about a town's people.</summary>
    /// <param name="folder">The town's folder.</param>
    /// <param name="towns">The towns, among them this one.</param>
    /// <param name="revise">Changes the file's text as it is read; null to take it as it is.</param>
    /// <exception cref="DataFileException">Something is wrong; each finding names file, JSON path and expectation.</exception>
    public static WorldDefinition Load(string folder, ITownDirectory towns, FileRevision? revise = null) => DataFile.Read<WorldDefinition>(
        Path.Combine(folder, Name), typeof(DataFile).Assembly, Schema, world => Check(world, towns), revise);

    private static IEnumerable<(string Place, string Problem)> Check(WorldDefinition world, ITownDirectory towns) =>
        towns.Find(world.Town) is { } town
            ? new WorldChecks(world, town).Run()
            : [("$.town", $"expected one of {string.Join(", ", towns.Towns.Select(known => known.Code))}, found {world.Town}")];
}
