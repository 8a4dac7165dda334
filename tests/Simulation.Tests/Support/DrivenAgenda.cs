using GovGrid.Simulation.Agenda;
using GovGrid.Testing;

namespace GovGrid.Simulation.Support;

/// <summary>
/// An agenda on a silo's virtual clock: one driver fires the silo's timers and the world's actions, one at a time in order of time, each
/// after all that the one before has caused.
/// </summary>
internal sealed class DrivenAgenda(VirtualTown town) : IAgenda
{
    private readonly Lock gate = new();
    private readonly PriorityQueue<IAction, (long Ticks, long Number)> waiting = new();
    private long number;

    public DateTimeOffset Now => town.Clock.GetUtcNow();

    public void At(DateTimeOffset when, IAction action)
    {
        lock (gate) waiting.Enqueue(action, (when.UtcTicks, number++));
    }

    /// <summary>Lets time pass.</summary>
    public async Task Run(TimeSpan span)
    {
        var until = Now + span;
        while (true)
        {
            var next = NextDue();
            if (await town.Step(next < until ? next : until)) continue;
            if (NextDue() is var due && due > until) break;
            await town.Run(due - Now);
            await Take().Begin();
        }
        await town.Run(until - Now);
    }

    /// <summary>Forgets what waits: whoever planned it is gone.</summary>
    public void Clear()
    {
        lock (gate) waiting.Clear();
    }

    private DateTimeOffset NextDue()
    {
        lock (gate)
        {
            if (!waiting.TryPeek(out _, out var first)) return DateTimeOffset.MaxValue;
            return first.Ticks < Now.UtcTicks ? Now : new DateTimeOffset(first.Ticks, TimeSpan.Zero);
        }
    }

    private IAction Take()
    {
        lock (gate) return waiting.Dequeue();
    }
}
