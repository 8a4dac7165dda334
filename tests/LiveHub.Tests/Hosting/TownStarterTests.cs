using System.Reflection;
using GovGrid.Silo.Hosting;
using GovGrid.Territory;
using GovGrid.Testing;
using GovGrid.Towns;
using Microsoft.Extensions.Logging.Abstractions;

namespace GovGrid.LiveHub.Tests.Hosting;

public sealed class TownStarterTests
{
    [Fact]
    public async Task A_town_that_cannot_start_does_not_hold_up_the_others()
    {
        var (started, calls) = (new StartedTowns(), new List<string>());
        var grains = TownGrains.Make(town =>
        {
            calls.Add(town);
            return calls is ["a", "b"] ? Task.FromException(new TimeoutException()) : Task.CompletedTask;
        });
        using var starter = new TownStarter(new ThreeTowns(), grains, started, new ImpatientClock(), NullLogger<TownStarter>.Instance);

        await starter.StartAsync(CancellationToken.None);
        await started.All;

        Assert.Equal(["a", "b", "c", "b"], calls);
    }

    /// <summary>A clock on which every wait passes at once.</summary>
    private sealed class ImpatientClock : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            System.CreateTimer(callback, state, TimeSpan.Zero, Timeout.InfiniteTimeSpan);
    }

    private sealed class ThreeTowns : ITownDirectory
    {
        public IReadOnlyList<Town> Towns { get; } = [Named("a"), Named("b"), Named("c")];

        public Town? Find(string code) => Towns.SingleOrDefault(town => town.Code == code);

        private static Town Named(string code) => new(SmallTown.Definition with { Code = code });
    }

    /// <summary>Grains of towns that start as the test says.</summary>
    public class TownGrains : DispatchProxy
    {
        private Func<string, Task> start = null!;
        private string town = "";

        public static IGrainFactory Make(Func<string, Task> start)
        {
            var factory = Create<IGrainFactory, TownGrains>();
            ((TownGrains)(object)factory).start = start;
            return factory;
        }

        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
        {
            if (targetMethod!.Name == nameof(ITownGrain.Start)) return start(town);
            var grain = Create<ITownGrain, TownGrains>();
            (((TownGrains)(object)grain).start, ((TownGrains)(object)grain).town) = (start, (string)args![0]!);
            return grain;
        }
    }
}
