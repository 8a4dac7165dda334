using GovGrid.Simulation.Studies;

namespace GovGrid.Simulation.Tests.Studies;

public sealed class DesignTests : IDisposable
{
    private readonly WrittenStudy study = new();

    public void Dispose() => study.Dispose();

    [Fact]
    public void A_Latin_hypercube_of_more_points_than_there_are_values_is_refused()
    {
        study.With("design", """{"kind": "latinHypercube", "points": 6}""").With("factors", """[{"path": "people.workers", "values": [10, 20]}, {"path": "demandFactor", "values": [1, 2]}]""");

        var refused = Assert.Throws<GovGrid.Towns.Loading.DataFileException>(() => study.Load());

        Assert.Contains("try.study.json $.design.points: expected at most 4, as many as there are combinations of the values, found 6", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_grid_is_all_values_with_all_and_the_last_factor_changes_fastest()
    {
        var read = study.With("factors", """
            [{"name": "workers", "path": "people.workers", "values": [20, 10]}, {"name": "reach", "path": "town.policy.dispatchReach", "values": ["zone", "neighbouringZones"]}]
            """).Load();

        Assert.Equal(["workers", "reach"], read.Factors);
        Assert.Equal(["20 zone", "20 neighbouringZones", "10 zone", "10 neighbouringZones"], Texts(read));
        Assert.Equal([20, 20, 10, 10], read.Points.Select(point => point.Scenario.Town.Definition.Workers.Count));
        Assert.Equal([0, 1, 2, 3], read.Points.Select(point => point.Number));
    }

    [Fact]
    public void A_Latin_hypercube_takes_a_value_of_each_part_of_each_range_once()
    {
        var read = study
            .With("design", """{"kind": "latinHypercube", "points": 4, "seed": 3}""")
            .With("factors", """
                [{"path": "people.workers", "from": 10, "to": 13, "integer": true}, {"path": "demandFactor", "from": 1, "to": 2}, {"path": "start", "values": ["warm", "empty"]}]
                """).Load();

        Assert.Equal([10, 11, 12, 13], read.Points.Select(point => point.Scenario.Town.Definition.Workers.Count).Order());
        Assert.Equal([0, 1, 2, 3], read.Points.Select(point => (int)((point.Scenario.DemandFactor - 1) * 4)).Order());
        Assert.Equal(2, read.Points.Count(point => point.Scenario.WarmUp > TimeSpan.Zero));
        Assert.Equal(Texts(read), Texts(study.Load()));
    }

    [Fact]
    public void A_list_is_its_rows()
    {
        var read = study
            .With("design", """{"kind": "list", "rows": [[20, 1], [12, 0.5]]}""")
            .With("factors", """[{"path": "people.workers"}, {"path": "demandFactor"}]""").Load();

        Assert.Equal(["20 1", "12 0.5"], Texts(read));
        Assert.Equal([1, 0.5], read.Points.Select(point => point.Scenario.DemandFactor));
    }

    [Fact]
    public void A_factor_of_several_paths_sets_all_of_them()
    {
        var read = study.With("factors", """[{"name": "desks", "paths": ["people.desks.intake", "people.desks.dispatch"], "values": [1, 4]}]""").Load();

        Assert.Equal(["desks"], read.Factors);
        Assert.All(["intake", "dispatch"], desk => Assert.Equal(4, Posts(read.Points[1], desk) / Posts(read.Points[0], desk)));
    }

    [Fact]
    public void Warm_up_days_of_a_study_go_over_those_of_its_scenario()
    {
        Assert.All(study.With("warmUp", """{"days": 1.5}""").Load().Points, point => Assert.Equal(TimeSpan.FromDays(1.5), point.Scenario.WarmUp));
    }

    private static int Posts(StudyPoint point, string desk) =>
        point.Scenario.Town.Definition.CommandRoom.Posts.Count(post => post.Desks.Any(own => string.Equals(own.ToString(), desk, StringComparison.OrdinalIgnoreCase)));

    private static IEnumerable<string> Texts(Study study) => study.Points.Select(point => string.Join(' ', point.Values));
}
