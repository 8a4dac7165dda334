using GovGrid.Towns.Loading;

namespace GovGrid.Towns.Tests.Fixtures;

/// <summary>The repository's towns, read once for all tests: a town never changes.</summary>
internal static class SharedTowns
{
    private static readonly Lazy<Town> LazyNingwei = new(() => TownFolder.Load(Repository.Town("ningwei")));
    private static readonly Lazy<Town> LazyYunxi = new(() => TownFolder.Load(Repository.Town("yunxi")));

    public static Town Ningwei => LazyNingwei.Value;

    public static Town Yunxi => LazyYunxi.Value;

    /// <summary>Names for theories over both.</summary>
    public static TheoryData<string> Names => ["ningwei", "yunxi"];

    public static Town Of(string name) => name == "ningwei" ? Ningwei : Yunxi;
}
