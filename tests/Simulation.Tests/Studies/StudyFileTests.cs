using GovGrid.Simulation.Studies.Files;
using GovGrid.Testing;
using GovGrid.Towns.Loading;

namespace GovGrid.Simulation.Tests.Studies;

public sealed class StudyFileTests : IDisposable
{
    private readonly WrittenStudy study = new();

    public void Dispose() => study.Dispose();

    [Theory]
    [InlineData("scenario", "\"nowhere.json\"", "$.scenario: expected a scenario file or the folder of a town, found nothing at nowhere.json")]
    [InlineData("factors", "[{\"values\": [1]}]", "$.factors[0]: expected either \"path\" or \"paths\"")]
    [InlineData("factors", "[{\"path\": \"people.workers\"}]", "$.factors[0]: expected the property \"values\", which a grid is made of")]
    [InlineData("factors", "[{\"path\": \"people.workers\", \"values\": [1], \"from\": 1}]", "$.factors[0]: expected no \"from\", \"to\" and \"integer\"")]
    [InlineData("factors", "[{\"path\": \"people.workers\", \"values\": [9, 9]}]", "$.factors[0].values[1]: expected every value once, found 9 again")]
    [InlineData("factors", "[{\"path\": \"days\", \"values\": [1]}, {\"paths\": [\"days\"], \"name\": \"d\", \"values\": [2]}]", "$.factors[1].paths[0]: expected a path that no other factor sets, found days")]
    [InlineData("factors", "[{\"path\": \"days\", \"values\": [1]}, {\"path\": \"seed\", \"name\": \"days\", \"values\": [2]}]", "$.factors[1]: expected another name than days")]
    [InlineData("factors", "[{\"path\": \"workers\", \"values\": [9]}]", "$.factors[0].path: expected a path that begins with one of town, categories")]
    [InlineData("factors", "[{\"path\": \"town.policy.detour.x.y\", \"values\": [9]}]", "$.factors[0].path: ")]
    [InlineData("factors", "[{\"path\": \"town.zones[9].x\", \"values\": [9]}]", "$.factors[0].path: expected a path that leads somewhere")]
    [InlineData("factors", "[{\"path\": \"people.workers\", \"values\": [20, \"many\"]}]", "$.factors[0].path: expected integer, found \"many\" (people.workers = \"many\")")]
    [InlineData("factors", "[{\"path\": \"people.desks.window\", \"values\": [2]}]", "$.factors[0].path: expected one of intake, ")]
    [InlineData("factors", "[{\"path\": \"people.desks[0\", \"values\": [2]}]", "$.factors[0].path: expected names between dots and elements in brackets")]
    [InlineData("design", "{\"kind\": \"latinHypercube\"}", "$.design: expected the property \"points\" of a Latin hypercube")]
    [InlineData("design", "{\"kind\": \"list\"}", "$.design: expected the property \"rows\" of a list")]
    [InlineData("design", "{\"kind\": \"grid\", \"points\": 3}", "$.design.points: expected none")]
    [InlineData("design", "{\"kind\": \"grid\", \"seed\": 3}", "$.design.seed: expected none")]
    [InlineData("design", "{\"kind\": \"grid\", \"rows\": [[3]]}", "$.design.rows: expected none")]
    [InlineData("design", "{\"kind\": \"web\"}", "$.design.kind: expected one of grid, latinHypercube, list, found \"web\"")]
    [InlineData("replications", "{}", "$.replications: expected either \"fixed\" or \"until\"")]
    [InlineData("replications", "{\"fixed\": 0}", "$.replications.fixed: expected at least 1, found 0")]
    [InlineData("replications", "{\"until\": {\"onTimeCloseRate\": 0.02}}", "$.replications: expected the property \"most\" beside \"until\"")]
    [InlineData("replications", "{\"fixed\": 3, \"most\": 9}", "$.replications: expected \"least\" and \"most\" only beside \"until\"")]
    [InlineData("replications", "{\"until\": {\"onTimeCloseRate\": 0.02}, \"most\": 5}", "$.replications.most: expected at least as many as \"least\", 10, found 5")]
    [InlineData("replications", "{\"until\": {\"onTimeClosed\": 0.02}, \"most\": 50}", "$.replications.until['onTimeClosed']: expected the path of a figure, found onTimeClosed; near are onTimeCloseRate")]
    [InlineData("warmUp", "{}", "$.warmUp: expected either \"days\" or \"mser5\"")]
    [InlineData("warmUp", "{\"days\": 1, \"pilots\": 3}", "$.warmUp.pilots: expected none without \"mser5\"")]
    [InlineData("warmUp", "{\"mser5\": \"onTimeCloseRate\"}", "$.warmUp.mser5: expected one of responseMinutes, resolutionMinutes, openIncidents")]
    [InlineData("figures", "[\"queues.commandroom.meanWait\"]", "$.figures[0]: expected the path of a figure, found queues.commandroom.meanWait; near are queues.commandroom.meanWaitMinutes")]
    [InlineData("compare", "{\"with\": 2}", "$.compare.with: expected a point from 0 to 1, found 2")]
    [InlineData("compare", "{\"figures\": [\"responseMinutes.men\"]}", "$.compare.figures[0]: expected the path of a figure, found responseMinutes.men; near are responseMinutes.mean")]
    [InlineData("best", "{\"figure\": \"responseMinutes\", \"goal\": \"smallest\", \"indifference\": 1}", "$.best.figure: expected the path of a figure, found responseMinutes; near are ")]
    [InlineData("best", "{\"figure\": \"responseMinutes.mean\", \"goal\": \"smallest\", \"indifference\": 0}", "$.best.indifference: expected more than 0, found 0")]
    [InlineData("best", "{\"figure\": \"responseMinutes.mean\", \"goal\": \"smallest\", \"indifference\": 1, \"confidence\": 0.5}", "$.best.confidence: expected more than chance alone gives among 2 points, found 0.5")]
    [InlineData("points", "3", "$.points: expected no property \"points\"")]
    public void What_cannot_be_used_is_told_with_file_path_and_expectation(string property, string json, string expected)
    {
        var wrong = Assert.Throws<DataFileException>(() => study.With(property, json).Load());

        Assert.Contains($"try.study.json {expected}", wrong.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[{\"path\": \"days\"}]", "$.factors[0]: expected \"from\" and \"to\", or \"values\"")]
    [InlineData("[{\"path\": \"days\", \"from\": 2, \"to\": 1}]", "$.factors[0].to: expected more than \"from\", 2, found 1")]
    [InlineData("[{\"path\": \"days\", \"from\": 0.5, \"to\": 2, \"integer\": true}]", "$.factors[0].from: expected a whole number, found 0.5")]
    [InlineData("[{\"path\": \"days\", \"from\": 1, \"to\": 2.5, \"integer\": true}]", "$.factors[0].to: expected a whole number, found 2.5")]
    [InlineData("[{\"path\": \"days\", \"from\": 1, \"to\": 2, \"values\": [1, 2]}]", "$.factors[0]: expected either \"values\" or \"from\" and \"to\"")]
    [InlineData("[{\"path\": \"days\", \"values\": [1]}]", "$.factors[0].values: expected at least 2 values to choose from")]
    public void A_Latin_hypercube_needs_ranges(string factors, string expected)
    {
        var wrong = Assert.Throws<DataFileException>(() => study.With("design", "{\"kind\": \"latinHypercube\", \"points\": 3}").With("factors", factors).Load());

        Assert.Contains($"try.study.json {expected}", wrong.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[{\"path\": \"days\", \"values\": [1]}]", "[[1]]", "$.factors[0]: expected only a path: the values stand in the rows of the list")]
    [InlineData("[{\"path\": \"days\"}]", "[[1], [1, 2]]", "$.design.rows[1]: expected a value of each of the 1 factors, found 2")]
    public void A_list_needs_rows_as_long_as_there_are_factors(string factors, string rows, string expected)
    {
        var wrong = Assert.Throws<DataFileException>(() => study.With("design", $$"""{"kind": "list", "rows": {{rows}}}""").With("factors", factors).Load());

        Assert.Contains($"try.study.json {expected}", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_point_can_neither_be_compared_nor_be_the_best()
    {
        var wrong = Assert.Throws<DataFileException>(() => study
            .With("factors", """[{"path": "people.workers", "values": [20]}]""")
            .With("compare", "{}")
            .With("best", """{"figure": "responseMinutes.mean", "goal": "smallest", "indifference": 1}""").Load());

        Assert.Contains("$.compare: expected at least 2 points to compare", wrong.Message, StringComparison.Ordinal);
        Assert.Contains("$.best: expected at least 2 points to choose from", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_grid_of_more_points_than_anybody_can_live_is_refused()
    {
        var values = string.Join(", ", Enumerable.Range(1, 101));
        var wrong = Assert.Throws<DataFileException>(() => study
            .With("factors", $$"""[{"path": "people.workers", "values": [{{values}}]}, {"path": "seed", "values": [{{values}}]}]""").Load());

        Assert.Contains("$.factors: expected at most 10000 points, found 10201", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_of_all_questions_are_told_each_once_after_those_that_are_named()
    {
        var read = study
            .With("figures", """["onTimeCloseRate"]""")
            .With("replications", """{"until": {"onTimeCloseRate": 0.1}, "most": 20}""")
            .With("compare", """{"figures": ["responseMinutes.p90"]}""")
            .With("best", """{"figure": "responseMinutes.mean", "goal": "smallest", "indifference": 1}""").Load();

        Assert.Equal(["onTimeCloseRate", "responseMinutes.p90", "responseMinutes.mean"], read.Figures);
    }

    [Theory]
    [InlineData("staffing", 10)]
    [InlineData("dispatch", 4)]
    [InlineData("rotas", 4)]
    public void The_studies_of_Ningwei_can_be_run(string name, int points)
    {
        Assert.Equal(points, StudyFile.Load(Repository.PathOf("scenarios", "ningwei", $"{name}.study.json")).Points.Count);
    }
}
