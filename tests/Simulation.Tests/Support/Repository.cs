using GovGrid.Simulation.Assumptions;
using GovGrid.Towns;
using GovGrid.Towns.Loading;

namespace GovGrid.Simulation.Support;

/// <summary>The project's own data, found from where the tests run.</summary>
internal static class Repository
{
    private static readonly Lazy<Town> LoadedNingwei = new(() => TownFolder.Load(Path("towns/ningwei")));

    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    public static Town Ningwei => LoadedNingwei.Value;

    public static WorldDefinition NingweiWorld => WorldFile.Load(Path("towns/ningwei"), new TownDirectory(Ningwei));

    public static string Path(string relative) => System.IO.Path.Combine(Root, relative);

    private static string FindRoot(string folder) =>
        File.Exists(System.IO.Path.Combine(folder, "GovGrid.sln")) ? folder : FindRoot(System.IO.Path.GetDirectoryName(folder.TrimEnd('/'))!);
}
