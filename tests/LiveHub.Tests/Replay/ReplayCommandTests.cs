using System.CommandLine;
using GovGrid.LiveHub.Tests.Support;
using GovGrid.Simulation.Commands;
using GovGrid.Testing;

namespace GovGrid.LiveHub.Tests.Replay;

/// <summary><c>govgrid demand replay</c> as people type it, against the real service.</summary>
[Collection(ServerCollection.Name)]
public sealed class ReplayCommandTests(ServerFixture fixture)
{
    [Fact]
    public async Task The_recorded_sample_goes_through_the_API_and_is_read_back()
    {
        var (code, said, complained) = await Replay(fixture.Server.Url.ToString(), await fixture.Server.Token("operator", "replay"), "--read-back", "--at-once", "2");

        Assert.Equal("", complained);
        Assert.Equal(0, code);
        Assert.Contains("rows 15, reported 15, read back 15, failed 0", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_that_nobody_made_fails_and_says_why()
    {
        var (code, said, _) = await Replay(fixture.Server.Url.ToString(), "nobody-made-this", "--days", "1");

        Assert.Equal(1, code);
        Assert.Contains("401", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_no_service_answers_it_ends_with_2_and_says_what_was_expected()
    {
        var (code, _, complained) = await Replay("http://127.0.0.1:1", "token");

        Assert.Equal(2, code);
        Assert.Contains("--url http://127.0.0.1:1/: expected a running GovGrid.", complained, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", complained, StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Said, string Complained)> Replay(string url, string token, params IEnumerable<string> more)
    {
        using var said = new StringWriter();
        using var complained = new StringWriter();
        string[] typed = ["demand", "replay", Repository.PathOf("scenarios", "ottawa", "sample.json"), "--town", Repository.PathOf("towns", "ningwei"), "--url", url, "--token", token, .. more];
        var code = await GovGridCommand.Run(typed, new InvocationConfiguration { Output = said, Error = complained });
        return (code, said.ToString(), complained.ToString());
    }
}
