using System.CommandLine;
using GovGrid.Simulation.Commands;
using GovGrid.Testing;

namespace GovGrid.Simulation.Tests.Reports;

public sealed class OutputTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("govgrid-output-");

    [Fact]
    public async Task A_run_writes_all_that_is_asked_for()
    {
        var (code, complained) = await Run("--csv", In("csv"), "--parquet", In("new/parquet"), "--html", In("report.html"), "--json", In("figures.json"));

        Assert.Equal((ExitCodes.Done, ""), (code, complained));
        Assert.Equal(8, Directory.GetFiles(In("csv"), "*.csv").Length);
        Assert.Equal(8, Directory.GetFiles(In("new/parquet"), "*.parquet").Length);
        Assert.Contains("</html>", await File.ReadAllTextAsync(In("report.html")), StringComparison.Ordinal);
        Assert.True(File.Exists(In("figures.json")));
    }

    [Theory]
    [InlineData("--json", "missing/figures.json", "expected a file that can be written")]
    [InlineData("--html", "missing/report.html", "expected a file that can be written")]
    [InlineData("--trace", "missing/trace.tsv", "expected a file that can be written")]
    [InlineData("--csv", "taken", "expected a folder that can be made and written")]
    [InlineData("--parquet", "taken/parquet", "expected a folder that can be made and written")]
    public async Task A_place_that_cannot_be_written_ends_with_2_before_the_run_begins(string option, string place, string expected)
    {
        await File.WriteAllTextAsync(In("taken"), "");

        var (code, complained) = await Run(option, In(place));

        Assert.Equal(ExitCodes.BadInput, code);
        Assert.StartsWith($"{option} {In(place)}: {expected}.", complained, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", complained, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_outputs_in_one_file_are_refused()
    {
        var (code, complained) = await Run("--json", In("same"), "--html", In("same"));

        Assert.Equal(ExitCodes.BadInput, code);
        Assert.StartsWith($"--json and --html {In("same")}: expected a file for each.", complained, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private string In(string name) => Path.Combine(folder.FullName, name);

    private static async Task<(int Code, string Complained)> Run(params string[] outputs)
    {
        using var said = new StringWriter();
        using var complained = new StringWriter();
        var code = await GovGridCommand.Run(
            ["simulate", Repository.PathOf("towns/yunxi"), "--replications", "2", "--days", "1", .. outputs], new InvocationConfiguration { Output = said, Error = complained });
        if (code != ExitCodes.Done) Assert.Equal("", said.ToString());
        return (code, complained.ToString());
    }
}
