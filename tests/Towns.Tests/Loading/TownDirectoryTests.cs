using GovGrid.Towns.Loading;
using GovGrid.Towns.Tests.Fixtures;

namespace GovGrid.Towns.Tests.Loading;

public class TownDirectoryTests
{
    [Fact]
    public void Several_folders_are_read_and_found_by_code()
    {
        var towns = TownDirectory.Load($"{Repository.Town("yunxi")}, {Repository.Town("ningwei")}");
        Assert.Equal(["330109013", "990101100"], towns.Towns.Select(town => town.Code));
        Assert.Same(towns.Towns[1], towns.Find("990101100"));
        Assert.Null(towns.Find("000000000"));
    }

    [Fact]
    public void The_same_town_twice_is_refused()
    {
        using var copy = new TownCopy();
        var error = Assert.Throws<TownFileException>(() => TownDirectory.Load($"{Repository.Town("yunxi")},{copy.Folder}"));
        Assert.Contains("990101100 a second time", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" , ")]
    public void No_folder_at_all_is_refused(string folders) => Assert.Throws<TownFileException>(() => TownDirectory.Load(folders));

    [Fact]
    public void A_folder_that_is_not_there_is_refused() => Assert.Throws<TownFileException>(() => TownDirectory.Load("no/such/folder"));

    [Fact]
    public void The_version_changes_with_any_file_and_with_nothing_else()
    {
        using var copy = new TownCopy();
        var version = TownFolder.Load(copy.Folder).Definition.Version;
        File.WriteAllText(copy.PathOf("world.json"), "{}");
        Assert.Equal(version, TownFolder.Load(copy.Folder).Definition.Version);
        copy.Replace("workers.csv", "Grid worker 001", "Grid worker 1");
        Assert.NotEqual(version, TownFolder.Load(copy.Folder).Definition.Version);
    }
}
