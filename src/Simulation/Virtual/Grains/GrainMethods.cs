using System.Reflection;
using Orleans.Concurrency;

namespace GovGrid.Simulation.Virtual.Grains;

/// <summary>Numbers the methods of grain classes, once for the process.</summary>
internal static class GrainMethods
{
    private static readonly Lock Gate = new();
    private static readonly List<GrainMethod> Numbered = [];

    /// <summary>All that have been numbered so far.</summary>
    public static IReadOnlyList<GrainMethod> All
    {
        get { lock (Gate) return [.. Numbered]; }
    }

    /// <summary>Numbers the methods of an interface as a class carries them out, in their order.</summary>
    public static GrainMethod[] Of(Type grain, IReadOnlyList<MethodInfo> methods)
    {
        lock (Gate) return [.. methods.Select(method => Add(grain, method.Name, method.IsDefined(typeof(AlwaysInterleaveAttribute))))];
    }

    /// <summary>Numbers the tick of a class's timers.</summary>
    public static GrainMethod TickOf(Type grain)
    {
        lock (Gate) return Add(grain, GrainMethod.Tick, interleaves: false);
    }

    private static GrainMethod Add(Type grain, string name, bool interleaves)
    {
        if (Numbered.FirstOrDefault(known => known.Grain == grain && known.Name == name) is { } found) return found;
        var added = new GrainMethod(Numbered.Count, grain, name, interleaves);
        Numbered.Add(added);
        return added;
    }
}
