using GovGrid.Towns;

namespace GovGrid.Simulation.Scenarios;

/// <summary>
/// Takes more, fewer or otherwise divided grid workers from a town's own so that homes, skills and vehicles stay mixed as they were: what a study
/// changes is then their number and not who they are.
/// </summary>
internal static class EvenWorkers
{
    /// <summary>
    /// So many workers. Whoever is among some is also among more, and as many as there are, are those that there are. Crews keep their shares
    /// (Sainte-Laguë's divisors); further workers are new ones with the homes, skills and vehicles of the first.
    /// </summary>
    public static IReadOnlyList<WorkerDefinition> Of(Town town, int count)
    {
        var workers = town.Definition.Workers;
        var crews = workers.GroupBy(worker => worker.Crew).OrderBy(crew => crew.Key, StringComparer.Ordinal)
            .ToDictionary(crew => crew.Key, crew => Ordered([.. crew], ZoneOf(town)));
        var taken = crews.Keys.ToDictionary(crew => crew, _ => 0);
        for (var i = 0; i < count; i++) taken[crews.MaxBy(crew => crew.Value.Count / (2.0 * taken[crew.Key] + 1)).Key]++;
        var kept = crews.SelectMany(crew => crew.Value.Take(taken[crew.Key])).Select(worker => worker.Id).ToHashSet();
        return
        [
            .. workers.Where(worker => kept.Contains(worker.Id)),
            .. crews.SelectMany(crew => Enumerable.Range(0, taken[crew.Key]).Skip(crew.Value.Count).Select(i => Again(crew.Value[i % crew.Value.Count], i / crew.Value.Count))),
        ];
    }

    /// <summary>The workers in other crews, each as mixed as all of them and of the same size but for one.</summary>
    public static IReadOnlyList<WorkerDefinition> InCrews(Town town, IReadOnlyList<string> crews)
    {
        var (zoneOf, dealt) = (ZoneOf(town), new List<WorkerDefinition>());
        var mixes = crews.ToDictionary(crew => crew, _ => new WorkerMix(zoneOf));
        foreach (var worker in town.Definition.Workers.OrderBy(worker => worker.HomeGrid, StringComparer.Ordinal).ThenBy(worker => worker.Id, StringComparer.Ordinal))
        {
            var crew = crews.MinBy(crew => (mixes[crew].Count, mixes[crew].Alike(worker)))!;
            mixes[crew].Add(worker);
            dealt.Add(worker with { Crew = crew });
        }
        return dealt;
    }

    // Each next one is of whom most are lacking by then.
    private static List<WorkerDefinition> Ordered(List<WorkerDefinition> left, Func<string, string> zoneOf)
    {
        var (all, mix, ordered) = (WorkerMix.Of(left, zoneOf), new WorkerMix(zoneOf), new List<WorkerDefinition>());
        while (left.Count > 0)
        {
            var share = (ordered.Count + 1.0) / all.Count;
            var next = left.MinBy(worker => mix.Alike(worker) - share * all.Alike(worker))!;
            left.Remove(next);
            mix.Add(next);
            ordered.Add(next);
        }
        return ordered;
    }

    private static Func<string, string> ZoneOf(Town town) => grid => town.FindGrid(grid)!.Zone;

    private static WorkerDefinition Again(WorkerDefinition worker, int round) => worker with { Id = $"{worker.Id}-{round + 1}" };
}
