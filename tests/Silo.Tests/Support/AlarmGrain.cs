using Microsoft.Extensions.DependencyInjection;

namespace GovGrid.Silo.Tests.Support;

/// <summary>A grain that looks at its clock.</summary>
[Alias("GovGrid.Silo.Tests.IAlarmGrain")]
public interface IAlarmGrain : IGrainWithStringKey
{
    /// <summary>Returns when a timer of that length has fired: how long that was by the grain's own clock.</summary>
    [Alias("After")]
    Task<TimeSpan> After(TimeSpan due);

    [Alias("Now")]
    Task<DateTimeOffset> Now();
}

/// <inheritdoc cref="IAlarmGrain" />
public sealed class AlarmGrain([FromKeyedServices(TimeProviderNames.Grains)] TimeProvider clock) : Grain, IAlarmGrain
{
    public async Task<TimeSpan> After(TimeSpan due)
    {
        var began = clock.GetTimestamp();
        var fired = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var timer = this.RegisterGrainTimer(
            _ =>
            {
                fired.SetResult();
                return Task.CompletedTask;
            },
            new GrainTimerCreationOptions(due, Timeout.InfiniteTimeSpan) { Interleave = true });
        await fired.Task;
        return clock.GetElapsedTime(began);
    }

    public Task<DateTimeOffset> Now() => Task.FromResult(clock.GetUtcNow());
}
