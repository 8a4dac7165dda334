using GovGrid.Simulation.Virtual.Grains;

namespace GovGrid.Simulation.Virtual.Direct;

/// <summary>The grains of one interface in one host.</summary>
internal sealed class GrainTable
{
    private static readonly object Retired = new();
    private static int count;

    private readonly Dictionary<string, object> grains = new(StringComparer.Ordinal);

    /// <summary>The grain of a key; null when it is not active.</summary>
    public object? Find(string key) => grains.GetValueOrDefault(key);

    /// <summary>Notes a grain.</summary>
    public void Add(string key, object grain) => grains.Add(key, grain);

    /// <summary>A grain leaves memory; its key stays, so that a call to it is not taken for the first.</summary>
    public void Retire(string key) => grains[key] = Retired;

    /// <summary>Where an interface's table stands in a host, and how its grains are made.</summary>
    /// <typeparam name="T">The interface.</typeparam>
    public static class Of<T>
    {
        /// <summary>The place.</summary>
        public static readonly int Index = Interlocked.Increment(ref count) - 1;

        /// <summary>The class that carries it out.</summary>
        public static readonly GrainClass Class = GrainClass.Of(typeof(T));

        /// <summary>The methods.</summary>
        public static readonly GrainMethod[] Methods = GrainMethods.Of(Class.Implementation, GuardBuilder.MethodsOf(typeof(T)));

        /// <summary>Makes the guard of a grain.</summary>
        public static readonly Func<object, GuardedGrain> Guard = GuardBuilder.Build(typeof(T));
    }
}
