using Microsoft.Extensions.Logging;

namespace GovGrid.Grains.Common;

/// <summary>
/// An actor's one timer: rings once at the time it is set to, on the actor's own turn. A failed ring is logged and tried again, so that
/// work that waits is never forgotten.
/// </summary>
internal sealed class Alarm
{
    // Orleans queues a timer that is due at once past its clock; due a tick later it goes by the clock, as a virtual one must see it.
    private static readonly TimeSpan AtOnce = TimeSpan.FromTicks(1);

    // Since a tick means at once to a virtual clock, who really waits for one would be rung again and again at the same instant.
    private static readonly TimeSpan Shortest = TimeSpan.FromTicks(2);

    // A timer takes no more than 49.7 days.
    private static readonly TimeSpan Longest = TimeSpan.FromDays(30);

    private readonly Retries retries = new();
    private readonly IGrainTimer timer;
    private readonly Func<Task> ring;
    private readonly TimeProvider clock;
    private readonly ILogger log;
    private DateTimeOffset? due;

    public Alarm(IGrainBase actor, Func<Task> ring, TimeProvider clock, ILogger log)
    {
        (this.ring, this.clock, this.log) = (ring, clock, log);
        timer = actor.RegisterGrainTimer(
            static (Alarm alarm, CancellationToken _) => alarm.Ring(), this, new GrainTimerCreationOptions(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan) { KeepAlive = true });
    }

    /// <summary>Rings as soon as the actor's turn is free.</summary>
    public void Now() => At(DateTimeOffset.MinValue);

    /// <summary>Rings at a time, unless it is set to an earlier one already.</summary>
    public void At(DateTimeOffset time)
    {
        if (due <= time) return;
        due = time;
        Wait(time);
    }

    /// <summary>
    /// Does one step of several. What fails is logged, keeps back nothing that comes after it, and has the alarm ring again.
    /// </summary>
    /// <param name="what">Names the step, so that its pauses grow.</param>
    /// <param name="step">The step.</param>
    /// <returns>Null when it was done; else the pause until the alarm rings for it.</returns>
    public ValueTask<TimeSpan?> Try(string what, Func<Task> step) => Try(what, step, 0, static (step, _) => step());

    /// <summary>The same for a step that is given all it needs, so that nothing has to be made for it.</summary>
    /// <param name="what">Names the step, so that its pauses grow.</param>
    /// <param name="actor">Who does it.</param>
    /// <param name="subject">To what.</param>
    /// <param name="step">The step.</param>
    /// <returns>Null when it was done; else the pause until the alarm rings for it.</returns>
    public ValueTask<TimeSpan?> Try<TActor, TSubject>(string what, TActor actor, TSubject subject, Func<TActor, TSubject, Task> step)
    {
        Task begun;
        try
        {
            begun = step(actor, subject);
        }
        catch (Exception failure)
        {
            return new(Failed(what, failure));
        }
        if (!begun.IsCompletedSuccessfully) return Finish(what, begun);
        retries.Succeeded(what);
        return default;
    }

    private async ValueTask<TimeSpan?> Finish(string what, Task begun)
    {
        try
        {
            await begun;
            retries.Succeeded(what);
            return null;
        }
        catch (Exception failure)
        {
            return Failed(what, failure);
        }
    }

    private TimeSpan Failed(string what, Exception failure)
    {
        var pause = retries.Failed(what);
        log.LogWarning(failure, "A step for {What} failed and is tried again in {Seconds} s.", what, pause.TotalSeconds);
        At(clock.GetUtcNow() + pause);
        return pause;
    }

    private void Wait(DateTimeOffset time)
    {
        var wait = time - clock.GetUtcNow();
        timer.Change(wait <= TimeSpan.Zero ? AtOnce : wait < Shortest ? Shortest : wait > Longest ? Longest : wait, Timeout.InfiniteTimeSpan);
    }

    private Task Ring()
    {
        if (due is { } time && time > clock.GetUtcNow())
        {
            Wait(time);
            return Task.CompletedTask;
        }
        due = null;
        var rung = Try("the alarm", ring);
        return rung.IsCompletedSuccessfully ? Task.CompletedTask : rung.AsTask();
    }
}
