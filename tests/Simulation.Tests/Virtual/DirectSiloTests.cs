using GovGrid.Simulation.Agenda;
using GovGrid.Simulation.Support;
using GovGrid.Simulation.Virtual.Direct;
using GovGrid.Simulation.Virtual.Grains;
using GovGrid.Simulation.Virtual.Time;
using GovGrid.Testing;
using Microsoft.Extensions.Logging.Abstractions;

namespace GovGrid.Simulation.Virtual;

public sealed class DirectSiloTests : IAsyncDisposable
{
    private readonly VirtualTime time = new(SmallTown.MondayMorning);
    private readonly DirectSilo silo;

    public DirectSiloTests() => silo = new DirectSilo(new OneTown(SmallWorld.Town), time, NullLoggerFactory.Instance);

    [Fact]
    public async Task A_chain_of_calls_that_comes_back_to_a_grain_in_its_turn_is_thrown_with_the_chain()
    {
        var fault = await Assert.ThrowsAsync<CallDeadlockException>(() => Do(grain => grain.Call("b/c/a")));
        Assert.Contains("PairGrain.Call(a) → PairGrain.Call(b) → PairGrain.Call(c) → PairGrain.Call", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_chain_may_come_back_by_a_method_that_interleaves() => await Do(grain => grain.Call("b/c/a!"));

    [Fact]
    public async Task A_deadlock_that_a_caller_catches_is_thrown_all_the_same() => await Assert.ThrowsAsync<CallDeadlockException>(() => Do(async grain =>
    {
        try
        {
            await grain.Call("a");
        }
        catch (CallDeadlockException)
        {
        }
    }));

    [Fact]
    public async Task Awaiting_something_outside_virtual_time_is_thrown() =>
        await Assert.ThrowsAsync<AwaitOutsideVirtualTimeException>(() => Do(grain => grain.Leave()));

    [Fact]
    public async Task Chains_that_would_cross_are_found_though_they_never_met()
    {
        await Do(grain => grain.Call("b"));
        Assert.Equal(2, silo.Calls.FindCircle()?.Count);
    }

    [Fact]
    public async Task Calls_that_interleave_make_no_circle()
    {
        await Do(grain => grain.Call("b!"));
        Assert.Null(silo.Calls.FindCircle());
        Assert.NotEmpty(silo.Calls.Calls);
    }

    public ValueTask DisposeAsync() => silo.DisposeAsync();

    private async Task Do(Func<IPairGrain, Task> deed)
    {
        time.At(time.Now, () => deed(silo.GetGrain<IPairGrain>("a")));
        await silo.Run(time.Now);
    }
}
