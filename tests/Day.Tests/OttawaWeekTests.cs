using GovGrid.Simulation.Demand.Recorded;
using GovGrid.Simulation.Replay;
using GovGrid.Testing;
using GovGrid.Towns.Loading;
using Xunit.Abstractions;

namespace GovGrid.Day.Tests;

public class OttawaWeekTests(ITestOutputHelper output)
{
    private static readonly DateTime Monday = new(2014, 1, 13);

    [Fact]
    public async Task A_week_of_Ottawa_goes_through_the_API_and_comes_back_with_its_times()
    {
        var town = TownFolder.Load(Repository.PathOf("towns", "ningwei"));
        var recording = Recording.Load(Mapping(), town);
        var report = recording.Report;
        Assert.True(report.IsBalanced, "Records were lost between file and report.");
        Assert.True(report.Mapped >= 0.95 * report.Records || !HasOttawa, $"Only {report.Mapped} of {report.Records} records are mapped.");
        foreach (var (reason, records) in report.Rejected) output.WriteLine($"{records.Count,6} {reason}");

        var week = HasOttawa
            ? [.. recording.Rows.Where(row => row.LocalTime >= Monday && row.LocalTime < Monday.AddDays(7))]
            : recording.Rows;
        await using var hub = await LiveHubProcess.Start(new Dictionary<string, string> { ["GOVGRID_WORLD"] = "none", ["GOVGRID_SPEED"] = "1" });
        using var api = new IncidentApi(hub.Address, await hub.MakeToken("operator", "replay"));
        var result = await new ApiReplay(api, recording.Mapping.Channel, atOnce: 8, readBack: true).Run(week, CancellationToken.None);

        output.WriteLine($"{result.Rows} rows, {result.Reported} reported, {result.ReadBack} read back in {result.Took.TotalSeconds:0.0} s");
        Assert.Empty(result.Failures);
        Assert.Equal((week.Count, week.Count), (result.Reported, result.ReadBack));
    }

    private static bool HasOttawa => Directory.Exists(Repository.PathOf("..", "shared", "data", "ottawa311"));

    // The recorded files are not part of the project; without them the sample of our own making stands in, and we say so.
    private string Mapping()
    {
        if (HasOttawa) return Repository.PathOf("scenarios", "ottawa", "mapping.json");
        output.WriteLine("The files of Ottawa are not there: the project's own sample is replayed instead.");
        return Repository.PathOf("scenarios", "ottawa", "sample.json");
    }
}
