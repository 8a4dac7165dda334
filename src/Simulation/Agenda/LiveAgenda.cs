using Microsoft.Extensions.Logging;

namespace GovGrid.Simulation.Agenda;

/// <summary>
/// An agenda on a clock that runs by itself, possibly faster than the wall. Actions run on an exclusive scheduler of the thread pool: their
/// synchronous parts one after another, so that the world needs no locks, while up to <paramref name="atOnce"/> of them may be waiting
/// for a grain's answer. No thread is ever blocked.
/// </summary>
/// <param name="clock">The clock, which also gives the timer.</param>
/// <param name="atOnce">How many actions may be under way.</param>
/// <param name="log">Hears of actions that failed to deal with their own failure, and of a failure of the agenda itself.</param>
public sealed class LiveAgenda(TimeProvider clock, int atOnce, ILogger<LiveAgenda> log) : IAgenda, IAsyncDisposable
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(1); // timers take at most 49 days

    private readonly Lock gate = new();
    private readonly PriorityQueue<IAction, (long Ticks, long Number)> waiting = new();
    private readonly TaskFactory turns = new(new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default).ExclusiveScheduler);
    private readonly List<TaskCompletionSource> quiet = [];
    private TaskCompletionSource? last; // set when what is under way at the end has ended
    private ITimer? timer;
    private long number;
    private int running;
    private bool pumping;
    private bool stopped;
    private Exception? broken;

    /// <inheritdoc />
    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>How many actions wait for their time.</summary>
    public int Waiting
    {
        get { lock (gate) return waiting.Count; }
    }

    /// <inheritdoc />
    public void At(DateTimeOffset when, IAction action)
    {
        lock (gate)
        {
            if (stopped) return;
            waiting.Enqueue(action, (when.UtcTicks, number++));
            Pump();
        }
    }

    /// <summary>
    /// Completes when nothing is under way and nothing is due: the barrier between two phases of a test, and of an orderly stop. Fails where the
    /// agenda itself has failed and does nothing any more.
    /// </summary>
    public Task Quiet()
    {
        lock (gate)
        {
            if (broken is not null) return Task.FromException(broken);
            if (IsQuiet) return Task.CompletedTask;
            var waiter = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            quiet.Add(waiter);
            Pump();
            return waiter.Task;
        }
    }

    /// <summary>Takes nothing more, forgets what waits, and completes when what is under way has ended, also after a failure.</summary>
    public async ValueTask DisposeAsync()
    {
        Task ended;
        lock (gate)
        {
            stopped = true;
            waiting.Clear();
            ended = running > 0 ? (last ??= new(TaskCreationOptions.RunContinuationsAsynchronously)).Task : Task.CompletedTask;
        }
        await ended;
        lock (gate) timer?.Dispose();
    }

    private bool IsQuiet => running == 0 && !pumping && !IsDue(out _);

    private bool IsDue(out TimeSpan wait)
    {
        wait = Timeout.InfiniteTimeSpan;
        if (!waiting.TryPeek(out _, out var first)) return false;
        wait = new TimeSpan(Math.Clamp(first.Ticks - Now.UtcTicks, 0, LongestWait.Ticks));
        return wait == TimeSpan.Zero;
    }

    // Called under the gate. Starting is handed to the scheduler, so the caller never runs an action itself.
    private void Pump()
    {
        if (pumping || running >= atOnce) return;
        if (IsDue(out var wait))
        {
            pumping = true;
            Watch(turns.StartNew(StartDue));
            return;
        }
        if (stopped) return;
        timer ??= clock.CreateTimer(_ => OnTimer(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        timer.Change(wait, Timeout.InfiniteTimeSpan);
    }

    private void OnTimer()
    {
        lock (gate) Pump();
    }

    private void StartDue()
    {
        while (TakeDue() is { } action) Watch(Run(action));
        lock (gate)
        {
            pumping = false;
            Settle();
        }
    }

    private IAction? TakeDue()
    {
        lock (gate)
        {
            if (running >= atOnce || !IsDue(out _)) return null;
            running++;
            return waiting.Dequeue();
        }
    }

    private async Task Run(IAction action)
    {
        try
        {
            await action.Begin();
        }
        catch (Exception failure) // the agenda outlives any action
        {
            log.LogError(failure, "An action of the world failed and will not be repeated.");
        }
        lock (gate)
        {
            if (--running == 0) last?.TrySetResult();
            Settle();
        }
    }

    // Nobody awaits what the agenda starts, so nobody else would hear that it has failed.
    private void Watch(Task started) =>
        started.ContinueWith(ended => Break(ended.Exception!.GetBaseException()), CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);

    private void Break(Exception failure)
    {
        log.LogCritical(failure, "The agenda of the world has failed and does nothing any more.");
        lock (gate)
        {
            (broken, stopped) = (failure, true);
            waiting.Clear();
            timer?.Dispose();
            foreach (var waiter in quiet) waiter.SetException(failure);
            quiet.Clear();
        }
    }

    private void Settle()
    {
        Pump();
        if (!IsQuiet) return;
        foreach (var waiter in quiet) waiter.SetResult();
        quiet.Clear();
    }
}
