using GovGrid.Simulation.Virtual.Grains;

namespace GovGrid.Simulation.Virtual.Direct;

/// <summary>The grains of one interface in one host.</summary>
/// <typeparam name="T">The interface.</typeparam>
internal sealed class GrainTable<T>
{
    private readonly Dictionary<string, T?> grains = new(StringComparer.Ordinal); // null for one that has left memory

    /// <summary>The interface's number, of all in this process.</summary>
    public static int Index { get; } = GrainTables.Next();

    /// <summary>The class that carries it out.</summary>
    public static GrainClass Class { get; } = GrainClass.Of(typeof(T));

    /// <summary>Its methods.</summary>
    public static GrainMethod[] Methods { get; } = GrainMethods.Of(Class.Implementation, GuardBuilder.MethodsOf(typeof(T)));

    /// <summary>Makes the guard of a grain.</summary>
    public static Func<object, GuardedGrain> Guard { get; } = GuardBuilder.Build(typeof(T), Class.Implementation);

    /// <summary>What the host gives to each of its grains; null before the first is made.</summary>
    public object[]? Services { get; set; }

    /// <summary>Whether a grain of a key is or was active.</summary>
    /// <param name="key">The key.</param>
    /// <param name="grain">The grain; null when it has left memory.</param>
    public bool Knows(string key, out T? grain) => grains.TryGetValue(key, out grain);

    /// <summary>Notes a grain.</summary>
    public void Add(string key, T grain) => grains.Add(key, grain);

    /// <summary>A grain leaves memory; its key stays, so that a call to it is not taken for the first.</summary>
    public void Retire(string key)
    {
        if (grains.GetValueOrDefault(key) is GuardedGrain guard) guard.Retire();
        grains[key] = default;
    }
}
