using GovGrid.Silo.Storage;
using GovGrid.Silo.Tests.Support;
using GovGrid.Silo.Time;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Orleans.Configuration;

namespace GovGrid.Silo.Tests.Time;

public sealed class GrainClockTests : IDisposable
{
    private readonly TemporaryDirectory directory = new();

    private StorageOptions Storage => new() { DataDirectory = directory.Path };

    public void Dispose() => directory.Dispose();

    [Fact]
    public async Task A_grains_timer_of_an_hour_fires_in_a_second_at_speed_3600()
    {
        await using var silo = await Start(speed: 3600);
        var began = TimeProvider.System.GetTimestamp();

        var elapsed = await silo.Grains.GetGrain<IAlarmGrain>("a").After(TimeSpan.FromHours(1));

        Assert.InRange(elapsed, TimeSpan.FromHours(1), TimeSpan.FromDays(1));
        Assert.InRange(TimeProvider.System.GetElapsedTime(began), TimeSpan.FromSeconds(0.9), TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task After_a_restart_time_goes_on_where_it_stopped_and_the_pause_does_not_count()
    {
        DateTimeOffset before;
        await using (var silo = await Start(speed: 60)) before = await silo.Grains.GetGrain<IAlarmGrain>("a").Now();

        await using var again = await Start(speed: 60);

        Assert.InRange(await again.Grains.GetGrain<IAlarmGrain>("a").Now(), before, before.AddHours(1));
    }

    [Fact]
    public async Task What_Orleans_does_by_the_grains_clock_keeps_its_wall_time()
    {
        await using var silo = await Start(speed: 3600);

        var load = silo.Services.GetRequiredService<IOptions<DeploymentLoadPublisherOptions>>().Value;
        var messaging = silo.Services.GetRequiredService<IOptions<SiloMessagingOptions>>().Value;

        Assert.Equal(TimeSpan.FromHours(1), load.DeploymentLoadPublisherRefreshTime);
        Assert.Equal(TimeSpan.FromHours(120), messaging.MaxRequestProcessingTime);
    }

    [Fact]
    public async Task The_real_world_uses_the_systems_clock()
    {
        await using var real = await TestSilo.Start(Storage, (silo, database) => GovGridClock.AddTo(silo, new ClockOptions(), database));

        Assert.Same(TimeProvider.System, real.Services.GetRequiredKeyedService<TimeProvider>(TimeProviderNames.Grains));
    }

    private Task<TestSilo> Start(double speed) => TestSilo.Start(
        Storage, (silo, database) => GovGridClock.AddTo(silo, new ClockOptions { Simulated = true, Speed = speed }, database));
}
