using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using GovGrid.LiveHub.Hosting;
using GovGrid.LiveHub.Tests.Support;
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
        var town = TownWithTorn("town.json");

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

    [Theory]
    [InlineData("http://127.0.0.1:{0}")] // in use
    [InlineData("http://203.0.113.1:{0}")] // of no machine
    public async Task An_address_that_cannot_be_listened_on_ends_it_with_code_2_and_names_the_setting(string url)
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;
        var (code, said, complained) = await Run(("ASPNETCORE_URLS", string.Format(CultureInfo.InvariantCulture, url, port)));

        Assert.Equal(2, code);
        Assert.Contains("ASPNETCORE_URLS", complained, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", said + complained, StringComparison.Ordinal);
        Assert.DoesNotContain("已就绪", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ASPNETCORE_URLS", "foo", "ASPNETCORE_URLS is 'foo'. Expected: an address of this machine such as http://127.0.0.1:5080")]
    [InlineData("ASPNETCORE_URLS", "http://127.0.0.1:0;http://127.0.0.1:99999", "ASPNETCORE_URLS is 'http://127.0.0.1:99999'. Expected: an address")]
    [InlineData("ASPNETCORE_URLS", "https://127.0.0.1:0", "https needs a certificate")]
    [InlineData("RateLimits__report", "many", "RateLimits:report is 'many'. Expected: a whole number from 1 to")]
    [InlineData("RateLimits__signIn", "-1", "RateLimits:signIn is '-1'. Expected: a whole number from 1 to")]
    [InlineData("Sessions__IdleMinutes", "never", "Sessions:IdleMinutes is 'never'. Expected: a whole number from 10 to 1440")]
    [InlineData("Sessions__Hours", "0", "Sessions:Hours is '0'. Expected: a whole number from 1 to 24")]
    [InlineData("Photos__UnderWayMegabytes", "9", "Photos:UnderWayMegabytes is '9'. Expected: a whole number from 10 to")] // one file of the largest size must fit
    [InlineData("Metrics__loopback", "maybe", "Metrics:loopback is 'maybe'. Expected: true or false")]
    [InlineData("Logging__LogLevel__Orleans", "loud", "Logging:LogLevel:Orleans is 'loud'. Expected: trace or debug or")]
    [InlineData("GOVGRID_PROXIES", "127.0.0.1,here", "GOVGRID_PROXIES is 'here'. Expected: addresses or networks of proxies")]
    public async Task A_setting_that_is_wrong_ends_it_with_code_2_and_says_what_was_expected(string key, string value, string expected) =>
        AssertRefused(expected, await Run((key, value)));

    [Fact]
    public async Task A_torn_file_about_the_simulated_people_is_named_with_its_place() => AssertRefused(
        "world.json", await Run(("GOVGRID_WORLD", "simulated"), ("GOVGRID_TOWN", TownWithTorn("world.json")), ("ASPNETCORE_URLS", "http://127.0.0.1:0")));

    [Theory]
    [InlineData("{", "mapping.json")]
    [InlineData(null, "GOVGRID_DEMAND: ")] // a mapping that is right, and none of its files
    public async Task Recorded_demand_that_cannot_be_used_is_named(string? mapping, string expected)
    {
        var file = Path.Combine(folder.FullName, "mapping.json");
        File.WriteAllText(file, mapping ?? File.ReadAllText(Repository.PathOf("scenarios", "ottawa", "sample.json")));
        AssertRefused(expected, await Run(("GOVGRID_WORLD", "simulated"), ("GOVGRID_DEMAND", file), ("ASPNETCORE_URLS", "http://127.0.0.1:0")));
    }

    [Fact]
    public async Task Simulated_people_are_kept_off_a_real_towns_database()
    {
        await (await TestServer.Start(folder.FullName)).Stop();

        // Nobody has set GOVGRID_WORLD, so the people would be simulated.
        var (code, said, complained) = await Run(("GOVGRID_WORLD", ""), ("ASPNETCORE_URLS", "http://127.0.0.1:0"));

        Assert.Equal(2, code);
        Assert.Contains("GOVGRID_WORLD=none", complained, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", complained, StringComparison.Ordinal);
        Assert.DoesNotContain("已就绪", said, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static void AssertRefused(string expected, (int Code, string Said, string Complained) run)
    {
        Assert.Equal(2, run.Code);
        Assert.StartsWith("GovGrid cannot start", run.Complained, StringComparison.Ordinal);
        Assert.Contains(expected, run.Complained, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Said + run.Complained, StringComparison.Ordinal);
    }

    private string TownWithTorn(string name)
    {
        var town = folder.CreateSubdirectory("town").FullName;
        foreach (var file in Directory.GetFiles(Repository.PathOf("towns", "ningwei"))) File.Copy(file, Path.Combine(town, Path.GetFileName(file)));
        var torn = Path.Combine(town, name);
        File.WriteAllText(torn, File.ReadAllText(torn)[..1000]);
        return town;
    }

    private async Task<(int Code, string Said, string Complained)> Run(params IEnumerable<(string Key, string Value)> settings)
    {
        var start = new ProcessStartInfo("dotnet", [Repository.ProgramOf("LiveHub")]) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (key, value) in Settings()) start.Environment[key] = value;
        foreach (var (key, value) in settings) start.Environment[key] = value;
        using var program = Process.Start(start)!;
        var (said, complained) = (program.StandardOutput.ReadToEndAsync(), program.StandardError.ReadToEndAsync());
        try
        {
            await program.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(2));
            return (program.ExitCode, await said, await complained);
        }
        finally
        {
            if (!program.HasExited) program.Kill();
        }
    }

    private void Build(params IEnumerable<string> settings) =>
        LiveHubApp.Build([.. Settings().Select(setting => $"--{setting.Key}={setting.Value}"), .. settings]);

    private Dictionary<string, string> Settings() => new()
    {
        ["GOVGRID_WORLD"] = "none",
        ["GOVGRID_TOWN"] = Repository.PathOf("towns", "ningwei"),
        ["GOVGRID_DATA"] = folder.FullName,
    };
}
