using GovGrid.Simulation.Virtual.Grains;

namespace GovGrid.Simulation.Virtual.Direct;

/// <summary>
/// Watches the calls between grains of one host. What a silo would answer with a call that never ends is found here at once, and every
/// awaited call is noted, so that a cycle of calls that cannot pass each other is found although no two of them ever met.
/// </summary>
internal sealed class CallWatch
{
    private readonly CallGraph graph = new();
    private Frame[] frames = new Frame[64];
    private int depth;

    /// <summary>The calls seen so far.</summary>
    public CallGraph Graph => graph;

    /// <summary>The first thing that must not be; kept, since callers may take its exception for a passing failure.</summary>
    public Exception? Fault { get; private set; }

    /// <summary>A call begins.</summary>
    /// <exception cref="CallDeadlockException">It would wait for itself.</exception>
    /// <exception cref="RetiredGrainException">By a reference from before the grain left memory.</exception>
    public void Enter(DirectActivation target, GrainMethod method)
    {
        if (target.IsRetired) throw Keep(new RetiredGrainException(target.Key));
        if (!method.Interleaves)
        {
            if (target.Turns > 0) throw Keep(new CallDeadlockException(Describe(method)));
            target.Turns++;
        }
        var holder = Frame.Nobody;
        if (depth > 0)
        {
            ref var caller = ref frames[depth - 1];
            holder = caller.Holder;
            graph.Note(caller.Method, holder, method);
        }
        if (depth == frames.Length) Array.Resize(ref frames, depth * 2);
        frames[depth++] = new Frame(target, method.Id, method.Interleaves ? holder : method.Id, method.Interleaves);
    }

    /// <summary>A call has ended, or has thrown.</summary>
    public void Leave()
    {
        ref var frame = ref frames[--depth];
        if (!frame.Interleaves) frame.Target.Turns--;
    }

    /// <summary>Sees that a call has ended when it came back.</summary>
    /// <exception cref="AwaitOutsideVirtualTimeException">It has not.</exception>
    public void Check(Task returned, GrainMethod method)
    {
        if (!returned.IsCompleted) throw Keep(new AwaitOutsideVirtualTimeException($"{method} awaits something outside virtual time."));
    }

    /// <summary>Keeps what must not be, unless something is kept already.</summary>
    public T Keep<T>(T fault)
        where T : Exception
    {
        Fault ??= fault;
        return fault;
    }

    private string Describe(GrainMethod method)
    {
        var methods = GrainMethods.All;
        var chain = string.Join(" → ", frames.Take(depth).Select(frame => $"{methods[frame.Method]}({frame.Target.Key})"));
        return $"On a silo this call would wait for itself for ever: {chain} → {method}.";
    }

    /// <summary>A call under way. Numbers and one reference: it is written with every call.</summary>
    /// <param name="Target">Who is called.</param>
    /// <param name="Method">Id of the method.</param>
    /// <param name="Holder">Id of the method that waits for it: the nearest that keeps its grain busy meanwhile.</param>
    /// <param name="Interleaves">Whether it keeps nobody busy.</param>
    private readonly record struct Frame(DirectActivation Target, int Method, int Holder, bool Interleaves)
    {
        public const int Nobody = -1;
    }
}
