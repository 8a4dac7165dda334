using GovGrid.Simulation.Reports.Studies;
using GovGrid.Simulation.Runs;
using GovGrid.Simulation.Studies;
using GovGrid.Simulation.Studies.Results;
using GovGrid.Simulation.Studies.Running;
using GovGrid.Towns.Loading;

namespace GovGrid.Simulation.Tests.Studies;

public sealed class StudyRunTests : IDisposable
{
    private readonly WrittenStudy study = new();

    public void Dispose() => study.Dispose();

    [Fact]
    public async Task Figures_are_the_same_to_the_last_bit_on_one_thread_and_on_three()
    {
        var read = study
            .With("replications", """{"until": {"incidents.reported": 0.2}, "least": 2, "most": 9}""")
            .With("compare", "{}")
            .With("best", """{"figure": "incidents.reported", "goal": "largest", "indifference": 3, "confidence": 0.9, "most": 12}""")
            .With("factors", """[{"path": "demandFactor", "values": [1, 0.5, 2]}]""").Load();

        var (one, three) = (await Run(read, threads: 1), await Run(read, threads: 3));

        Assert.True(one.IsComplete);
        Assert.Equal(StudyJson.Text(one, 1), StudyJson.Text(three, 1));
    }

    [Fact]
    public async Task Every_point_is_lived_as_often_as_the_study_says()
    {
        var figures = await Run(study.Load());

        Assert.Equal([2, 2], figures.Points.Select(point => point.Replications.Count));
        Assert.All(figures.Points, point => Assert.Equal(2, point["responseMinutes.mean"].Replications));
        Assert.Empty(figures.Differences);
        Assert.Null(figures.Best);
    }

    [Fact]
    public async Task A_replication_of_a_point_is_that_of_its_scenario()
    {
        var read = study.Load();

        var figures = await Run(read);

        var alone = await new Replication(read.Points[1].Scenario, 1).Run();
        Assert.Equal(alone.Figures["responseMinutes.mean"], figures.Points[1].Values("responseMinutes.mean")[1]);
    }

    [Fact]
    public async Task Points_are_lived_until_their_figures_are_known_well_enough()
    {
        var figures = await Run(study.With("replications", """{"until": {"incidents.reported": 0.5}, "least": 3, "most": 20}""").Load());

        Assert.All(figures.Points, point =>
        {
            Assert.InRange(point.Replications.Count, 3, 19);
            Assert.Empty(point.Lacking);
            Assert.True(point["incidents.reported"].HalfWidth95 <= 0.5 * point["incidents.reported"].Mean);
        });
    }

    [Fact]
    public async Task Figures_that_the_most_replications_cut_off_are_named()
    {
        var figures = await Run(study.With("replications", """{"until": {"incidents.reported": 0.0001}, "least": 2, "most": 3}""").Load());

        Assert.All(figures.Points, point => Assert.Equal(3, point.Replications.Count));
        Assert.All(figures.Points, point => Assert.Equal(["incidents.reported"], point.Lacking));
    }

    [Fact]
    public async Task Points_meet_the_same_city_so_their_differences_vary_less_than_they_do()
    {
        var figures = await Run(study.With("factors", """[{"path": "people.workers", "values": [20, 14]}]""")
            .With("replications", """{"fixed": 6}""").With("compare", """{"figures": ["responseMinutes.mean", "incidents.reported"]}""").Load());

        Assert.Equal(["responseMinutes.mean", "incidents.reported"], figures.Differences.Select(difference => difference.Figure));
        Assert.All(figures.Differences, difference => Assert.Equal((1, 0, 6), (difference.Point, difference.With, difference.Pairs)));
        Assert.All(figures.Differences, difference => Assert.True(difference.Paired!.Correlation > 0, difference.ToString()));
        Assert.All(figures.Differences, difference => Assert.True(difference.Paired!.VarianceReduction > 0, difference.ToString()));
    }

    [Fact]
    public async Task The_best_of_an_easy_set_is_selected_and_the_others_are_given_up()
    {
        var figures = await Run(study
            .With("factors", """[{"path": "demandFactor", "values": [0.2, 4, 1]}]""")
            .With("best", """{"figure": "incidents.reported", "goal": "largest", "indifference": 5}""").Load());

        Assert.Equal(1, figures.Best!.Point);
        Assert.True(figures.Best.IsGuaranteed);
        Assert.Equal([1], figures.Best.Contenders);
        Assert.All(figures.Points, point => Assert.Equal(SelectionPlan.FirstStage, point.Replications.Count));
    }

    [Fact]
    public async Task A_best_that_the_replications_do_not_show_is_only_said_to_lead()
    {
        var read = study
            .With("factors", """[{"path": "demandFactor", "values": [0.2, 4]}]""")
            .With("best", """{"figure": "incidents.reported", "goal": "smallest", "indifference": 5}""").Load();

        var figures = await Run(read with { Best = read.Best! with { Most = 3 } });

        Assert.Equal(0, figures.Best!.Point);
        Assert.False(figures.Best.IsGuaranteed);
        Assert.Equal([0, 1], figures.Best.Contenders);
        Assert.InRange(figures.Best.Probability!.Value, 0.9, 1);
    }

    [Fact]
    public async Task What_is_done_when_it_is_stopped_is_kept()
    {
        using var stop = new CancellationTokenSource();
        var ended = 0;
        var run = new StudyRun(study.With("replications", """{"fixed": 50}""").With("compare", "{}").Load())
        {
            Threads = 1,
            Ended = (_, _) => { if (++ended == 5) stop.Cancel(); },
        };

        await run.Run(stop.Token);

        var figures = run.Tell();
        Assert.False(figures.IsComplete);
        Assert.Equal([3, 2], figures.Points.Select(point => point.Replications.Count));
        Assert.All(figures.Differences, difference => Assert.Equal(2, difference.Pairs));
    }

    [Fact]
    public async Task What_was_kept_is_not_lived_again_unless_the_point_is_another()
    {
        var read = study.Load();
        var first = await Keep(read, expected: 4);
        File.AppendAllText(study.In("kept.jsonl"), "{\"point\": \"cut sho");

        var again = await Keep(read, expected: 0);
        await Keep(read with { Replications = ReplicationPlan.Fixed(3) }, expected: 2);
        await Keep(read with { Points = [read.Points[0] with { Scenario = read.Points[0].Scenario with { Seed = 8 } }] }, expected: 2);

        Assert.Equal(StudyJson.Text(first, 1), StudyJson.Text(again, 1));
    }

    [Fact]
    public async Task A_warm_up_found_by_MSER_5_goes_over_that_of_the_scenario()
    {
        var figures = await Run(study
            .With("factors", """[{"path": "people.workers", "values": [20, 10]}, {"path": "days", "values": [3]}, {"path": "start", "values": ["warm"]}, {"path": "demandFactor", "values": [0]}]""")
            .With("replications", """{"fixed": 1}""")
            .With("warmUp", """{"mser5": "openIncidents", "pilots": 2}""").Load());

        Assert.All(figures.Study.Points, point => Assert.Equal(TimeSpan.Zero, point.Scenario.WarmUp));
        Assert.All(figures.Points, point => Assert.Single(point.Replications));
    }

    [Fact]
    public async Task A_run_too_short_for_MSER_5_is_refused()
    {
        var wrong = await Assert.ThrowsAsync<DataFileException>(() => Run(study.With("warmUp", """{"mser5": "responseMinutes", "pilots": 1}""").Load()));

        Assert.Contains("try.study.json $.warmUp.mser5: expected runs long enough to show their warm-up: point 0 has ", wrong.Message, StringComparison.Ordinal);
    }

    private async Task<StudyFigures> Keep(Study read, int expected)
    {
        var lived = 0;
        using var kept = new KeptReplications(study.In("kept.jsonl"), read.Figures);
        var run = new StudyRun(read)
        {
            Known = kept.Find,
            Ended = (point, replication) =>
            {
                lived++;
                kept.Add(point, replication);
            },
        };
        await run.Run();
        Assert.Equal(expected, lived);
        return run.Tell();
    }

    private static async Task<StudyFigures> Run(Study study, int threads = 2)
    {
        var run = new StudyRun(study) { Threads = threads };
        await run.Run();
        Assert.Equal(1, run.Passed);
        return run.Tell();
    }
}
