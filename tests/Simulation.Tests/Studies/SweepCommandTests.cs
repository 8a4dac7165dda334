using System.CommandLine;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using GovGrid.Simulation.Commands;

namespace GovGrid.Simulation.Tests.Studies;

public sealed class SweepCommandTests : IDisposable
{
    private readonly WrittenStudy study = new();

    public void Dispose() => study.Dispose();

    [Fact]
    public async Task A_sweep_tells_points_differences_and_the_best_on_the_console_as_JSON_and_as_CSV()
    {
        study.With("compare", "{}").With("best", """{"figure": "responseMinutes.mean", "goal": "smallest", "indifference": 5}""");

        var (code, said, complained) = await Run("sweep", study.Write(), "--replications", "3", "--json", study.In("o.json"), "--csv", study.In("csv"));

        Assert.Equal("", complained);
        Assert.Equal(ExitCodes.Done, code);
        Assert.Contains("试 A try: 2 points, 6 replications", said, StringComparison.Ordinal);
        Assert.Matches(@"point +workers +times +incidents.reported +responseMinutes.mean", said);
        Assert.Contains("Less point 0 (workers = 20), replication by replication", said, StringComparison.Ordinal);
        Assert.Contains("best: not decided after 3 rounds. point ", said, StringComparison.Ordinal);
        var json = JsonNode.Parse(File.ReadAllText(study.In("o.json")))!;
        Assert.Equal(3, (int)json["points"]![1]!["figures"]!["responseMinutes.mean"]!["replications"]!);
        Assert.Equal(10, (int)json["points"]![1]!["factors"]!["workers"]!);
        Assert.Equal(2, json["differences"]!.AsArray().Count);
        Assert.False((bool)json["best"]!["isGuaranteed"]!);
        Assert.Equal("point,workers,figure,mean,halfWidth95,replications", File.ReadLines(study.In("csv/points.csv")).First());
        Assert.Equal(1 + 2 * 3, File.ReadLines(study.In("csv/replications.csv")).Count());
        Assert.Equal(1 + 2, File.ReadLines(study.In("csv/differences.csv")).Count());
    }

    [Fact]
    public async Task A_sweep_is_a_page_in_both_languages_with_each_figure_against_what_is_changed()
    {
        study.With("compare", "{}").With("best", """{"figure": "responseMinutes.mean", "goal": "smallest", "indifference": 5}""");

        Assert.Equal(ExitCodes.Done, (await Run("sweep", study.Write(), "--replications", "3", "--html", study.In("o.html"))).Code);

        XElement[] mains = [.. XDocument.Parse(File.ReadAllText(study.In("o.html"))).Descendants("main")];
        Assert.Equal(mains[0].Descendants().Select(element => element.Name.LocalName), mains[1].Descendants().Select(element => element.Name.LocalName));
        Assert.Equal(["方案比较：试", "Comparison: A try"], mains.Select(main => main.Element("h1")!.Value));
        Assert.Equal(2, mains[1].Descendants("svg").Count());
        Assert.Contains("mean time to the scene, by number of grid workers", mains[1].Value, StringComparison.Ordinal);
        Assert.Contains("平均到场时间（按专职网格员人数）", mains[0].Value, StringComparison.Ordinal);
        Assert.Contains("Not decided after 3 rounds. So far point ", mains[1].Value, StringComparison.Ordinal);
        Assert.Contains("1 (number of grid workers 10)", mains[1].Value, StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", mains[1].Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_tells_what_is_asked_what_it_rests_on_and_which_points_have_no_steady_state()
    {
        study.With("reason", "\"Whether twenty are enough.\"").With("compare", "{}").With("figures", """["onTimeCloseRate"]""")
            .With("factors", """[{"path": "demandFactor", "values": [0.001, 200]}]""");

        var (code, said, _) = await Run("sweep", study.Write(), "--replications", "2", "--html", study.In("o.html"));

        var page = XDocument.Parse(File.ReadAllText(study.In("o.html"))).Descendants("main").Last();
        Assert.Equal(ExitCodes.Done, code);
        Assert.Contains(page.Descendants("p"), paragraph => paragraph.Value == "Whether twenty are enough.");
        Assert.Contains(page.Descendants("dd"), fact => fact.Value == "2026-03-02 08:00 to 2026-03-02 14:00");
        Assert.Contains(page.Descendants("th"), heading => heading.Value == "share closed on time (percentage points)");
        foreach (var told in new[] { said, page.Value })
        {
            Assert.Matches(@"Point 1 \(demandFactor = 200\): \d+ have a load not below 1", told);
            Assert.DoesNotContain("Point 0 (demandFactor = 0.001):", told, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_has_no_numbers_is_drawn_as_bars_and_files_go_by_their_names()
    {
        study.With("factors", """[{"name": "reach", "path": "town.policy.dispatchReach", "values": ["zone", "neighbouringZones"]}]""");

        Assert.Equal(ExitCodes.Done, (await Run("sweep", study.Write(), "--replications", "2", "--html", study.In("o.html"), "--csv", study.In("csv"))).Code);

        var page = XDocument.Parse(File.ReadAllText(study.In("o.html"))).Descendants("main").Last();
        Assert.Equal(2, page.Descendants("svg").Count());
        Assert.Contains(page.Descendants("h3"), heading => heading.Value == "mean time to the scene, by reach");
        Assert.Contains(page.Descendants("th"), name => name.Value == "neighbouringZones");
        Assert.All(File.ReadAllText(study.In("csv/points.csv")).Split('\n')[..^1], line => Assert.EndsWith("\r", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Another_seed_is_another_city()
    {
        study.With("replications", """{"fixed": 1}""");

        var first = await Run("sweep", study.Write(), "--csv", study.In("a"), "--seed", "1");
        var second = await Run("sweep", study.Write(), "--csv", study.In("b"), "--seed", "2", "--days", "0.2");

        Assert.Equal((ExitCodes.Done, ExitCodes.Done), (first.Code, second.Code));
        Assert.NotEqual(File.ReadAllText(study.In("a/replications.csv")), File.ReadAllText(study.In("b/replications.csv")));
    }

    [Fact]
    public async Task A_study_that_cannot_be_used_ends_with_2_and_is_told()
    {
        var (code, said, complained) = await Run("sweep", study.With("figures", """["closed"]""").Write());

        Assert.Equal(ExitCodes.BadInput, code);
        Assert.Equal("", said);
        Assert.Contains("try.study.json $.figures[0]: expected the path of a figure, found closed; near are incidents.closed", complained, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_place_that_cannot_be_written_is_told_before_anything_is_lived()
    {
        var (code, said, _) = await Run("sweep", study.Write(), "--json", study.In("no/such/folder.json"));

        Assert.Equal((ExitCodes.BadInput, ""), (code, said));
    }

    [Fact]
    public async Task A_long_run_tells_its_warm_up_and_a_mean_by_batches()
    {
        study.Write();

        var (code, said, _) = await Run("longrun", study.In("short.json"), "--days", "6");

        Assert.Equal(ExitCodes.Done, code);
        Assert.Matches(@"responseMinutes, mean +[\d.]+ ± [\d.]+ \(95 %, \d+ batches of \d+\)", said);
        Assert.Matches(@"left out by MSER-5 +the first \d+ of \d+", said);
    }

    [Fact]
    public async Task A_long_run_of_a_few_incidents_is_refused()
    {
        study.Write();

        var (code, _, complained) = await Run("longrun", study.In("short.json"));

        Assert.Equal(ExitCodes.BadInput, code);
        Assert.Contains("short.json $.days: expected days enough for at least 50 values, found ", complained, StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Said, string Complained)> Run(params string[] typed)
    {
        using var said = new StringWriter();
        using var complained = new StringWriter();
        var code = await GovGridCommand.Run(typed, new InvocationConfiguration { Output = said, Error = complained });
        return (code, said.ToString(), complained.ToString());
    }
}
