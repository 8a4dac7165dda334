using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace GovGrid.Simulation.Agenda;

public sealed class LiveAgendaTests : IAsyncDisposable
{
    private static readonly DateTimeOffset Start = new(2018, 3, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly FakeTimeProvider clock = new(Start);
    private readonly List<string> done = [];
    private readonly LiveAgenda agenda;

    public LiveAgendaTests() => agenda = new LiveAgenda(clock, 2, NullLogger<LiveAgenda>.Instance);

    [Fact]
    public async Task Actions_run_in_the_order_of_their_time_and_then_of_their_calls()
    {
        Note("late", 20);
        Note("first", 10);
        Note("second", 10);
        Note("overdue", -5);
        await agenda.Quiet();
        Assert.Equal(["overdue"], done);

        clock.Advance(TimeSpan.FromSeconds(30));
        await agenda.Quiet();

        Assert.Equal(["overdue", "first", "second", "late"], done);
        Assert.Equal(0, agenda.Waiting);
    }

    [Fact]
    public async Task No_more_actions_are_under_way_than_allowed()
    {
        var answers = Enumerable.Range(0, 3).Select(_ => new TaskCompletionSource()).ToArray();
        var begun = new List<TaskCompletionSource>();
        var twoBegun = new TaskCompletionSource();
        foreach (var answer in answers)
        {
            agenda.At(Start, () =>
            {
                begun.Add(answer);
                if (begun.Count == 2) twoBegun.SetResult();
                return answer.Task;
            });
        }
        await twoBegun.Task;
        Assert.Equal(answers[..2], begun);

        foreach (var answer in answers) answer.SetResult();
        await agenda.Quiet();

        Assert.Equal(answers, begun);
    }

    [Fact]
    public async Task Actions_never_run_in_parallel_though_they_wait_in_parallel()
    {
        var inside = 0;
        for (var i = 0; i < 200; i++)
        {
            agenda.At(Start, async () =>
            {
                for (var turn = 0; turn < 5; turn++)
                {
                    Assert.Equal(1, Interlocked.Increment(ref inside));
                    done.Add("turn"); // a list without a lock: it would lose entries if turns overlapped
                    Interlocked.Decrement(ref inside);
                    await Task.Yield();
                }
            });
        }
        await agenda.Quiet();

        Assert.Equal(1000, done.Count);
    }

    [Fact]
    public async Task An_action_that_fails_does_not_stop_the_others()
    {
        agenda.At(Start, () => throw new InvalidOperationException("at once"));
        agenda.At(Start, () => Task.FromException(new InvalidOperationException("later")));
        Note("after", 0);

        await agenda.Quiet();

        Assert.Equal(["after"], done);
    }

    [Fact]
    public async Task A_failure_of_the_agenda_itself_is_told_to_who_waits_for_it()
    {
        var stopping = new StoppingClock();
        var failing = new LiveAgenda(stopping, 2, NullLogger<LiveAgenda>.Instance);
        failing.At(Start.AddSeconds(10), () => Task.CompletedTask);
        failing.At(Start, () => { stopping.Stop(); return Task.CompletedTask; });

        await Assert.ThrowsAsync<InvalidOperationException>(failing.Quiet);
        await Assert.ThrowsAsync<InvalidOperationException>(failing.Quiet);
        await failing.DisposeAsync();
    }

    [Fact]
    public async Task A_stopped_agenda_waits_for_what_is_under_way_and_does_nothing_more()
    {
        var (begun, answer) = (new TaskCompletionSource(), new TaskCompletionSource());
        agenda.At(Start, async () => { begun.SetResult(); await answer.Task; done.Add("under way"); });
        Note("never", 10);
        await begun.Task;
        var stopping = agenda.DisposeAsync().AsTask();
        Note("never", 0);
        answer.SetResult();
        await stopping;

        clock.Advance(TimeSpan.FromSeconds(30));

        Assert.Equal(["under way"], done);
    }

    public ValueTask DisposeAsync() => agenda.DisposeAsync();

    private void Note(string what, int seconds) =>
        agenda.At(Start.AddSeconds(seconds), () => { done.Add(what); return Task.CompletedTask; });

    private sealed class StoppingClock : TimeProvider
    {
        private volatile bool stopped;

        public void Stop() => stopped = true;

        public override DateTimeOffset GetUtcNow() => stopped ? throw new InvalidOperationException("The clock has stopped.") : Start;
    }
}
