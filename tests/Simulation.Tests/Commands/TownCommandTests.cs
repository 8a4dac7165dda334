using System.CommandLine;
using GovGrid.Simulation.Commands;

namespace GovGrid.Simulation.Tests.Commands;

public sealed class TownCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("govgrid-town-command-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Generating_into_a_folder_with_the_written_files_makes_a_town_that_passes_the_check()
    {
        var town = Path.Combine(Root(AppContext.BaseDirectory), "towns", "yunxi");
        foreach (var file in Directory.GetFiles(town, "*.json")) File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        Assert.Equal(ExitCodes.Done, Run("generate", Path.Combine(town, "source", "spec.json"), "--out", folder).Code);
        var (code, output, _) = Run("check", folder);
        Assert.Equal(ExitCodes.Done, code);
        Assert.Contains("3 zones, 5 communities, 12 grids, 20 workers", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_no_town_is_bad_input_and_says_what_is_missing()
    {
        var (code, _, errors) = Run("check", folder);
        Assert.Equal(ExitCodes.BadInput, code);
        Assert.Contains("town.json: expected the file, found none", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_bad_input()
    {
        var (code, _, errors) = Run("generate", Path.Combine(Root(AppContext.BaseDirectory), "towns", "yunxi", "source", "spec.json"), "--out", "/proc/nope");
        Assert.Equal(ExitCodes.BadInput, code);
        Assert.StartsWith("--out /proc/nope: expected a folder that can be made and written.", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_spec_that_is_not_there_is_bad_input()
    {
        var (code, _, errors) = Run("generate", Path.Combine(folder, "spec.json"), "--out", folder);
        Assert.Equal(ExitCodes.BadInput, code);
        Assert.Contains("spec.json: expected the file, found none", errors, StringComparison.Ordinal);
    }

    private static (int Code, string Output, string Errors) Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var code = TownCommand.Create().Parse(arguments).Invoke(new InvocationConfiguration { Output = output, Error = errors });
        return (code, output.ToString(), errors.ToString());
    }

    private static string Root(string from) => File.Exists(Path.Combine(from, "GovGrid.sln")) ? from : Root(Path.GetDirectoryName(from)!);
}
