using System.CommandLine;
using GovGrid.Simulation.Commands;

namespace GovGrid.Simulation.Tests.Commands;

public sealed class GovGridCommandTests
{
    [Theory]
    [InlineData("--url", "nonsense", "--url 'nonsense': expected an address such as http://127.0.0.1:5080.")]
    [InlineData("--url", "ftp://127.0.0.1", "--url 'ftp://127.0.0.1': expected an address")]
    [InlineData("--token", "two words", "--token …: expected a token")]
    [InlineData("--from", "2018-13-01", "--from '2018-13-01': expected a date such as 2018-04-10.")]
    [InlineData("--days", "0", "--days '0': expected a whole number from 1 to 36600.")]
    [InlineData("--at-once", "many", "--at-once 'many': expected a whole number from 1 to 1000.")]
    public async Task An_option_that_is_nonsense_ends_with_2_and_says_what_was_expected(string option, string value, string expected)
    {
        string[] right = ["--url", "http://127.0.0.1:1", "--token", "token"];
        var typed = right.Contains(option) ? right : [.. right, option, ""];
        typed[Array.IndexOf(typed, option) + 1] = value;

        var (code, _, complained) = await Run(["demand", "replay", "mapping.json", .. typed]);

        Assert.Equal(ExitCodes.BadInput, code);
        Assert.Contains(expected, complained, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", complained, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--days", "40000", "--days '40000': expected a number above 0 and at most 36600.")]
    [InlineData("--days", "1e99", "--days '1e99': expected a number above 0 and at most 36600.")]
    [InlineData("--seed", "18446744073709551615", "--seed '18446744073709551615': expected a whole number from 0 to 9223372036854775807.")]
    [InlineData("--host", "foo", "--host 'foo': expected one of virtual, orleans.")]
    public async Task An_option_of_a_run_that_is_nonsense_ends_with_2_and_says_what_was_expected(string option, string value, string expected)
    {
        var (code, _, complained) = await Run(["simulate", "town", option, value]);

        Assert.Equal(ExitCodes.BadInput, code);
        Assert.Contains(expected, complained, StringComparison.Ordinal);
        Assert.DoesNotContain("GovGrid.Simulation", complained, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("demand", "replay", "--help")]
    public async Task The_help_names_the_program_as_the_documentation_does(params string[] typed)
    {
        var (code, said, _) = await Run(typed);

        Assert.Equal(ExitCodes.Done, code);
        Assert.Matches(@"Usage:\s+govgrid ", said);
        Assert.DoesNotContain("GovGrid.Simulation", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_verb_that_is_none_ends_with_2()
    {
        Assert.Equal(ExitCodes.BadInput, (await Run(["simulat"])).Code);
    }

    private static async Task<(int Code, string Said, string Complained)> Run(string[] typed)
    {
        using var said = new StringWriter();
        using var complained = new StringWriter();
        var code = await GovGridCommand.Run(typed, new InvocationConfiguration { Output = said, Error = complained });
        return (code, said.ToString(), complained.ToString());
    }
}
