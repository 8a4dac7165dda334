using GovGrid.Towns;

namespace GovGrid.Simulation.Scenarios;

/// <summary>How many of some grid workers have their homes in a zone, a set of skills, a vehicle.</summary>
/// <param name="zoneOf">The zone of a home grid.</param>
internal sealed class WorkerMix(Func<string, string> zoneOf)
{
    // Where somebody is matters most: a zone without anybody on duty is reached from the next one.
    private const double ZoneWeight = 2;

    private readonly Dictionary<string, int> zones = [], skills = [], vehicles = [];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>The mix of some workers.</summary>
    public static WorkerMix Of(IEnumerable<WorkerDefinition> workers, Func<string, string> zoneOf)
    {
        var mix = new WorkerMix(zoneOf);
        foreach (var worker in workers) mix.Add(worker);
        return mix;
    }

    /// <summary>One comes to them.</summary>
    public void Add(WorkerDefinition worker)
    {
        Count++;
        Increment(zones, zoneOf(worker.HomeGrid));
        Increment(skills, SkillsOf(worker));
        Increment(vehicles, worker.Vehicle);
    }

    /// <summary>How many of them are like a worker: in zone, skills and vehicle, added up with the weight of each.</summary>
    public double Alike(WorkerDefinition worker) =>
        ZoneWeight * zones.GetValueOrDefault(zoneOf(worker.HomeGrid)) + skills.GetValueOrDefault(SkillsOf(worker)) + vehicles.GetValueOrDefault(worker.Vehicle);

    private static string SkillsOf(WorkerDefinition worker) => string.Join(' ', worker.Skills.Order(StringComparer.Ordinal));

    private static void Increment(Dictionary<string, int> counts, string key) => counts[key] = counts.GetValueOrDefault(key) + 1;
}
