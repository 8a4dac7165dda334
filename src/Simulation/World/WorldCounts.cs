using System.Collections.Concurrent;
using GovGrid.Common;
using GovGrid.People;

namespace GovGrid.Simulation.World;

/// <summary>What a world has done so far. A refusal is no error: somebody else was quicker, or pressed wrong.</summary>
public sealed class WorldCounts
{
    private readonly Tally<CommandKind> done = new();
    private readonly ConcurrentDictionary<(CommandKind, RefusalCode), int> refused = new();
    private readonly Tally<WorldAct> acts = new();
    private readonly ConcurrentDictionary<(WorldAct, RefusalCode), int> refusedActs = new();
    private int failed;
    private int overtaken;

    /// <summary>Commands done, by kind.</summary>
    public IReadOnlyDictionary<CommandKind, int> Done => done.Counts;

    /// <summary>Commands refused, by kind and code.</summary>
    public IReadOnlyDictionary<(CommandKind Command, RefusalCode Code), int> Refused => refused;

    /// <summary>What was done besides commands on incidents.</summary>
    public IReadOnlyDictionary<WorldAct, int> Acts => acts.Counts;

    /// <summary>What of that was refused, by code.</summary>
    public IReadOnlyDictionary<(WorldAct Act, RefusalCode Code), int> RefusedActs => refusedActs;

    /// <summary>Calls that failed and were tried again.</summary>
    public int Failed => failed;

    /// <summary>Plans that came to nothing because the incident had moved on before they were due.</summary>
    public int Overtaken => overtaken;

    /// <summary>All refusals with a code, whatever was refused.</summary>
    public int RefusedWith(RefusalCode code) =>
        refused.Where(pair => pair.Key.Item2 == code).Sum(pair => pair.Value) + refusedActs.Where(pair => pair.Key.Item2 == code).Sum(pair => pair.Value);

    internal void Count(CommandKind command, Refusal? refusal)
    {
        if (refusal is null) done.Add(command);
        else Add(refused, (command, refusal.Code));
    }

    internal void Count(WorldAct act, Refusal? refusal)
    {
        if (refusal is null) acts.Add(act);
        else Add(refusedActs, (act, refusal.Code));
    }

    internal void CountFailure() => Interlocked.Increment(ref failed);

    internal void CountOvertaken() => Interlocked.Increment(ref overtaken);

    private static void Add<TKey>(ConcurrentDictionary<TKey, int> counts, TKey key)
        where TKey : notnull => counts.AddOrUpdate(key, 1, static (_, count) => count + 1);
}
