using System.Collections.Concurrent;
using System.Reflection;
using Orleans.Concurrency;

namespace GovGrid.Grains.Tests.Support;

/// <summary>
/// Which actors' turns wait for which others, as seen while towns run. A turn that is not interleaving keeps its actor to itself; where it
/// awaits such a turn of another, directly or through calls that interleave, the two wait for each other as soon as calls cross. So no way
/// may lead back to the class it began with.
/// </summary>
internal sealed class CallGraph : IIncomingGrainCallFilter, IOutgoingGrainCallFilter
{
    private const string Tick = "(tick)";

    private readonly AsyncLocal<Turn?> current = new();
    private readonly ConcurrentDictionary<(Turn From, Turn To), bool> awaited = new();

    /// <summary>What all towns of the test run have shown so far.</summary>
    public static CallGraph Seen { get; } = new();

    /// <summary>Every awaited call from a method to a method, ordered.</summary>
    public IReadOnlyList<string> Awaited => [.. awaited.Keys.Select(edge => $"{edge.From} → {edge.To}").Order(StringComparer.Ordinal)];

    /// <inheritdoc />
    public Task Invoke(IIncomingGrainCallContext context)
    {
        // What is not of our interfaces is Orleans' own way to call a timer's or a reminder's tick.
        current.Value = context.TargetContext.GrainInstance is { } grain && IsOurs(grain.GetType())
            ? new Turn(grain.GetType().Name, IsOurs(context.InterfaceMethod) ? context.MethodName : Tick, Interleaves(context.InterfaceMethod))
            : null;
        return context.Invoke();
    }

    /// <inheritdoc />
    public Task Invoke(IOutgoingGrainCallContext context)
    {
        if (current.Value is { } from && IsOurs(context.InterfaceMethod)) Add(from, new Turn(ClassOf(context.TargetId), context.MethodName, Interleaves(context.InterfaceMethod)));
        return context.Invoke();
    }

    /// <summary>A method has awaited another.</summary>
    public void Add(Turn from, Turn to) => awaited.TryAdd((from, to), true);

    /// <summary>Classes from which a way leads back; none where all is well.</summary>
    public IReadOnlyList<string> Circles()
    {
        var edges = awaited.Keys.ToLookup(edge => edge.From, edge => edge.To);
        var turns = awaited.Keys.SelectMany(edge => new[] { edge.From, edge.To }).Where(turn => !turn.Interleaves).ToLookup(turn => turn.Class);
        var waits = turns.ToDictionary(actor => actor.Key, actor => actor.SelectMany(turn => WaitsFor(turn, edges, [])).ToHashSet());
        return [.. waits.Keys.Where(actor => Reaches(actor, actor, waits, [])).Order(StringComparer.Ordinal)];
    }

    // A call that interleaves waits for nobody's turn, but for what it awaits itself.
    private static IEnumerable<string> WaitsFor(Turn turn, ILookup<Turn, Turn> edges, HashSet<Turn> seen) => edges[turn].Where(seen.Add)
        .SelectMany(target => target.Interleaves ? WaitsFor(target, edges, seen) : [target.Class]);

    private static bool Reaches(string from, string to, Dictionary<string, HashSet<string>> waits, HashSet<string> seen) =>
        waits.TryGetValue(from, out var next) && next.Any(actor => actor == to || (seen.Add(actor) && Reaches(actor, to, waits, seen)));

    // The type of a grain id is its class's name without "Grain", in lower case.
    private static string ClassOf(GrainId id) => typeof(GovGrid.Grains.Live.FeedGrain).Assembly.GetTypes()
        .Single(type => string.Equals(type.Name, id.Type + "Grain", StringComparison.OrdinalIgnoreCase)).Name;

    private static bool IsOurs(Type grain) => grain.Assembly == typeof(GovGrid.Grains.Live.FeedGrain).Assembly;

    private static bool IsOurs(MethodInfo method) =>
        method.DeclaringType is { } contract && contract.Assembly == typeof(GovGrid.Incidents.IIncidentGrain).Assembly && !typeof(IGrainObserver).IsAssignableFrom(contract);

    private static bool Interleaves(MethodInfo method) => method.GetCustomAttribute<AlwaysInterleaveAttribute>() is not null;

    /// <summary>A method of an actor, or its timer.</summary>
    internal sealed record Turn(string Class, string Method, bool Interleaves)
    {
        public override string ToString() => $"{Class}.{Method}{(Interleaves ? " (interleaves)" : "")}";
    }
}
