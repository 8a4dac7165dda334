using GovGrid.Silo.Time;

namespace GovGrid.Silo.Tests.Time;

/// <summary>What the lease may expect of its store, whichever database it is.</summary>
public abstract class ClockStoreContract
{
    private static readonly DateTimeOffset Moment = new(2018, 4, 10, 8, 0, 0, TimeSpan.Zero);

    protected abstract IClockStore Store { get; }

    [Fact]
    public async Task A_stored_moment_is_read_to_the_tick_and_never_lowered()
    {
        Assert.Null(await Store.Read());

        await Store.Save(Moment.AddTicks(1));
        Assert.Equal(Moment.AddTicks(1), await Store.Read());

        await Store.Save(Moment);
        Assert.Equal(Moment.AddTicks(1), await Store.Read());

        await Store.Save(Moment.AddHours(1));
        Assert.Equal(Moment.AddHours(1), await Store.Read());
    }
}
