using System.Text.Json;
using GovGrid.Simulation.Scenarios;
using GovGrid.Testing;
using GovGrid.Towns;

namespace GovGrid.Simulation.Tests.Scenarios;

/// <summary>Other people in a town: what a study changes is how many they are and when they work, and not who they are.</summary>
public class StaffingTests
{
    private static readonly Town Ningwei = ScenarioFile.Load(Repository.PathOf("towns", "ningwei")).Town;

    [Fact]
    public void As_many_workers_as_there_are_are_those_that_there_are() =>
        Assert.Equal(Ids(Ningwei.Definition.Workers), Ids(With("people.workers", 130).Workers));

    [Fact]
    public void Whoever_is_among_fewer_workers_is_also_among_more()
    {
        foreach (var (fewer, more) in new[] { (2, 3), (40, 65), (64, 65), (65, 90), (90, 100), (129, 130), (130, 131), (131, 300) })
            Assert.Subset(Ids(With("people.workers", more).Workers).ToHashSet(), Ids(With("people.workers", fewer).Workers).ToHashSet());
    }

    [Theory]
    [InlineData(40)]
    [InlineData(65)]
    [InlineData(100)]
    [InlineData(260)]
    public void Fewer_and_more_workers_are_of_the_same_mix_as_those_that_there_are(int count)
    {
        var (all, some) = (Ningwei.Definition.Workers, With("people.workers", count).Workers);

        foreach (var trait in new Func<WorkerDefinition, string>[] { Zone, Skills, worker => worker.Vehicle, worker => worker.Crew })
            foreach (var group in all.GroupBy(trait))
                Assert.InRange(some.Count(worker => trait(worker) == group.Key) - (double)count * group.Count() / all.Count, -3, 3);
    }

    [Theory]
    [InlineData("four-crews-three-shifts", 4)]
    [InlineData("weekdays-and-weekends", 6)]
    public void Workers_in_other_crews_are_of_the_same_mix_in_each(string rota, int crews)
    {
        var workers = With("people.rota", Repository.PathOf("scenarios", "rotas", $"{rota}.json")).Workers;

        Assert.Equal(crews, workers.GroupBy(worker => worker.Crew).Count());
        foreach (var trait in new Func<WorkerDefinition, string>[] { _ => "", Zone, Skills, worker => worker.Vehicle })
            foreach (var group in workers.GroupBy(trait))
                Assert.All(workers.GroupBy(worker => worker.Crew), crew => Assert.InRange(crew.Count(worker => trait(worker) == group.Key) - (double)group.Count() / crews, -2, 2));
    }

    [Fact]
    public void A_rota_for_the_crews_that_there_are_leaves_everybody_in_theirs()
    {
        var town = With("people.rota", Repository.PathOf("scenarios", "rotas", "three-crews-two-shifts.json"));

        Assert.Equal(Ningwei.Definition.Workers.Select(worker => worker.Crew), town.Workers.Select(worker => worker.Crew));
        Assert.Equal(Ningwei.Definition.CommandRoom.Posts.Select(post => post.Id), town.CommandRoom.Posts.Select(post => post.Id));
    }

    private static TownDefinition With(string path, object value) =>
        ScenarioFile.Load(Repository.PathOf("towns", "ningwei"), new Dictionary<string, JsonElement> { [path] = JsonSerializer.SerializeToElement(value) }).Town.Definition;

    private static IEnumerable<string> Ids(IEnumerable<WorkerDefinition> workers) => workers.Select(worker => worker.Id);

    private static string Zone(WorkerDefinition worker) => Ningwei.FindGrid(worker.HomeGrid)!.Zone;

    private static string Skills(WorkerDefinition worker) => string.Join(' ', worker.Skills);
}
