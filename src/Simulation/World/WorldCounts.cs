using System.Collections.Concurrent;
using GovGrid.Common;
using GovGrid.Incidents;

namespace GovGrid.Simulation.World;

/// <summary>What a world has done so far. A refusal is no error: somebody else was quicker.</summary>
public sealed class WorldCounts
{
    private readonly ConcurrentDictionary<CommandKind, int> done = new();
    private readonly ConcurrentDictionary<(CommandKind, RefusalCode), int> refused = new();
    private int failed;
    private int overtaken;

    /// <summary>Commands done, by kind.</summary>
    public IReadOnlyDictionary<CommandKind, int> Done => done;

    /// <summary>Commands refused, by kind and code.</summary>
    public IReadOnlyDictionary<(CommandKind Command, RefusalCode Code), int> Refused => refused;

    /// <summary>Calls that failed and were tried again.</summary>
    public int Failed => failed;

    /// <summary>Plans that came to nothing because the incident had moved on before they were due.</summary>
    public int Overtaken => overtaken;

    internal void Count(CommandKind command, Refusal? refusal)
    {
        if (refusal is null) done.AddOrUpdate(command, 1, static (_, count) => count + 1);
        else refused.AddOrUpdate((command, refusal.Code), 1, static (_, count) => count + 1);
    }

    internal void CountFailure() => Interlocked.Increment(ref failed);

    internal void CountOvertaken() => Interlocked.Increment(ref overtaken);
}
