using GovGrid.Simulation.Assumptions;
using GovGrid.Testing;
using GovGrid.Towns;
using GovGrid.Towns.Loading;

namespace GovGrid.Simulation.Support;

/// <summary>The project's own towns.</summary>
internal static class OwnTowns
{
    private static readonly Lazy<Town> LoadedNingwei = new(() => TownFolder.Load(Repository.PathOf("towns/ningwei")));
    private static readonly Lazy<Town> LoadedYunxi = new(() => TownFolder.Load(Repository.PathOf("towns/yunxi")));

    public static Town Ningwei => LoadedNingwei.Value;

    public static WorldDefinition NingweiWorld => WorldFile.Load(Repository.PathOf("towns/ningwei"), new TownDirectory(Ningwei));

    public static Town Yunxi => LoadedYunxi.Value;

    public static WorldDefinition YunxiWorld => WorldFile.Load(Repository.PathOf("towns/yunxi"), new TownDirectory(Yunxi));
}
