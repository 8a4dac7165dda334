using GovGrid.Silo.Time;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace GovGrid.Silo.Tests.Time;

public sealed class ClockLeaseTests
{
    private static readonly DateTimeOffset Start = new(2018, 4, 10, 8, 0, 0, TimeSpan.Zero);
    private readonly FakeTimeProvider wall = new();
    private readonly ScaledClock clock;
    private readonly MemoryClockStore store = new();

    public ClockLeaseTests() => clock = new ScaledClock(60, Start, wall);

    [Fact]
    public async Task A_lease_is_stored_before_time_may_run_up_to_it()
    {
        store.Hold();
        var extending = ClockLease.Extend(clock, store);
        wall.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(Start, clock.GetUtcNow());

        store.Release();
        await extending;
        wall.Advance(TimeSpan.FromSeconds(10));

        Assert.Equal(await store.Read(), clock.GetUtcNow());
        Assert.Equal(Start.AddSeconds(120), clock.GetUtcNow());
    }

    [Fact]
    public async Task While_the_lease_is_extended_each_second_time_never_halts()
    {
        await Serve(async () =>
        {
            for (var second = 1; second <= 100; second++)
            {
                var saved = store.NextSave();
                wall.Advance(TimeSpan.FromSeconds(1));
                await saved;
                Assert.Equal(Start.AddSeconds(60 * second), clock.GetUtcNow());
            }
        });
    }

    [Fact]
    public async Task When_the_store_fails_time_halts_at_the_lease_and_goes_on_when_it_works_again()
    {
        await Serve(async () =>
        {
            store.Fails = true;
            for (var second = 0; second < 10; second++) await Second();
            Assert.Equal(await store.Read(), clock.GetUtcNow());
            Assert.Equal(Start.AddSeconds(120), clock.GetUtcNow());

            // That a second attempt has ended proves that the first one has taken effect.
            store.Fails = false;
            await Second();
            await Second();
            await Second();
            Assert.InRange(clock.GetUtcNow(), Start.AddSeconds(180), Start.AddSeconds(300));
        });
    }

    private async Task Second()
    {
        var saved = store.NextSave();
        wall.Advance(TimeSpan.FromSeconds(1));
        await saved;
    }

    private async Task Serve(Func<Task> test)
    {
        using var lease = new ClockLease(clock, store, wall, NullLogger<ClockLease>.Instance);
        var first = store.NextSave();
        await lease.StartAsync(CancellationToken.None);
        await first;
        await test();
        await lease.StopAsync(CancellationToken.None);
    }
}
