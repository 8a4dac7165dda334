using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace GovGrid.Silo.Time;

/// <summary>Keeps a <see cref="ScaledClock"/> running: stores, each second of the wall, a moment two such seconds ahead.</summary>
public sealed class ClockLease(ScaledClock clock, IClockStore store, TimeProvider wall, ILogger<ClockLease> log) : BackgroundService
{
    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Ahead = TimeSpan.FromSeconds(2);

    /// <summary>Stores the next end of the lease, and only then lets time run up to it.</summary>
    public static async Task Extend(ScaledClock clock, IClockStore store)
    {
        ArgumentNullException.ThrowIfNull(clock);
        ArgumentNullException.ThrowIfNull(store);
        var end = clock.GetUtcNow() + Ahead * clock.Speed;
        await store.Save(end).ConfigureAwait(false);
        clock.ExtendTo(end);
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var seconds = new PeriodicTimer(Pace, wall);
        do await TryExtend();
        while (await seconds.WaitForNextTickAsync(stoppingToken));
    }

    private async Task TryExtend()
    {
        try
        {
            await Extend(clock, store);
        }
        catch (Exception error)
        {
            // Time halts by itself at the end of the lease, and goes on with the first success; no grain is misled.
            log.LogError(error, "The simulated clock will stand still at {LeaseEnd:O}: its lease could not be stored", clock.LeaseEnd);
        }
    }
}
