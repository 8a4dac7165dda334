using GovGrid.LiveHub.Hosting;
using GovGrid.Silo.Hosting;
using GovGrid.Silo.Storage.Databases;
using GovGrid.Testing;
using GovGrid.Towns.Loading;

namespace GovGrid.LiveHub.Tests.Hosting;

/// <summary>What keeps the service from starting.</summary>
public sealed class StartTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("govgrid-start-");

    [Fact]
    public void A_torn_town_file_is_named_with_its_place()
    {
        var town = folder.CreateSubdirectory("town").FullName;
        foreach (var file in Directory.GetFiles(Repository.PathOf("towns", "ningwei"))) File.Copy(file, Path.Combine(town, Path.GetFileName(file)));
        var torn = Path.Combine(town, "town.json");
        File.WriteAllText(torn, File.ReadAllText(torn)[..1000]);

        var refused = Assert.Throws<TownFileException>(() => Build($"--GOVGRID_TOWN={town}"));
        Assert.Contains("town.json", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_data_folder_that_cannot_be_written_is_named()
    {
        var file = Path.Combine(folder.FullName, "file");
        File.WriteAllText(file, "");
        var refused = Assert.Throws<StorageException>(() => Build($"--GOVGRID_DATA={file}"));
        Assert.Contains(file, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_process_that_cannot_start_ends_with_code_2()
    {
        var code = await StartUp.Run(() =>
        {
            Build("--GOVGRID_SPEED=60");
            return Task.CompletedTask;
        });
        Assert.Equal(2, code);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private void Build(params IEnumerable<string> settings) => LiveHubApp.Build([
        "--GOVGRID_WORLD=none", $"--GOVGRID_TOWN={Repository.PathOf("towns", "ningwei")}", $"--GOVGRID_DATA={folder.FullName}", .. settings]);
}
