using GovGrid.Simulation.Commands;
using GovGrid.Testing;

namespace GovGrid.Simulation.Demand;

public class DemandCommandTests
{
    private static readonly string Town = Repository.PathOf("towns", "ningwei");

    [Fact]
    public async Task Check_tells_what_became_of_every_record_and_ends_with_0()
    {
        var (code, output, _) = await Run("check", Repository.PathOf("scenarios", "ottawa", "sample.json"), "--town", Town);

        Assert.Equal(0, code);
        Assert.Matches(@"all +30 +27 +15 +12", output);
        Assert.Contains("rejected, area-missing: 2: first.csv:16, first.csv:17", output, StringComparison.Ordinal);
        Assert.Contains("balanced: ", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_the_files_ends_with_2_and_says_what_was_expected_where()
    {
        var empty = Directory.CreateTempSubdirectory("govgrid-empty-").FullName;
        try
        {
            var (code, _, errors) = await Run("check", Repository.PathOf("scenarios", "ottawa", "sample.json"), "--town", Town, "--root", empty);

            Assert.Equal(2, code);
            Assert.Contains($"{empty}: expected files like *.csv, found none", errors, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(empty);
        }
    }

    [Fact]
    public async Task A_mapping_that_does_not_fit_the_town_ends_with_2_and_names_file_path_and_expectation()
    {
        var (code, _, errors) = await Run("check", Repository.PathOf("scenarios", "ottawa", "sample.json"), "--town", Repository.PathOf("towns", "yunxi"));

        Assert.Equal(2, code);
        Assert.Contains("sample.json $.types[1].category: expected a category of the town, found environment/noise", errors, StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Output, string Errors)> Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var code = await DemandCommand.Create().Parse(arguments).InvokeAsync(new() { Output = output, Error = errors });
        return (code, output.ToString(), errors.ToString());
    }
}
