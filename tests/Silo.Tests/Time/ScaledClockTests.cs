using GovGrid.Silo.Time;
using Microsoft.Extensions.Time.Testing;

namespace GovGrid.Silo.Tests.Time;

public sealed class ScaledClockTests
{
    private static readonly DateTimeOffset Start = new(2018, 4, 10, 8, 0, 0, TimeSpan.Zero);
    private readonly FakeTimeProvider wall = new();

    [Fact]
    public void A_second_of_the_wall_is_as_many_simulated_seconds_as_the_speed_says()
    {
        var clock = Running(speed: 60);
        var from = clock.GetTimestamp();

        wall.Advance(TimeSpan.FromSeconds(1.5));

        Assert.Equal(Start.AddSeconds(90), clock.GetUtcNow());
        Assert.Equal(TimeSpan.FromSeconds(90), clock.GetElapsedTime(from));
    }

    [Fact]
    public void Time_stands_still_before_the_first_lease_and_at_the_end_of_each()
    {
        var clock = new ScaledClock(60, Start, wall);
        wall.Advance(TimeSpan.FromHours(1));
        Assert.Equal(Start, clock.GetUtcNow());

        clock.ExtendTo(Start.AddSeconds(120));
        wall.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(Start.AddSeconds(60), clock.GetUtcNow());

        wall.Advance(TimeSpan.FromHours(1));
        Assert.Equal(Start.AddSeconds(120), clock.GetUtcNow());
    }

    [Fact]
    public void After_standing_still_time_goes_on_from_where_it_stood()
    {
        var clock = new ScaledClock(60, Start, wall);
        clock.ExtendTo(Start.AddSeconds(60));
        wall.Advance(TimeSpan.FromDays(1));

        clock.ExtendTo(Start.AddDays(9));
        wall.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(Start.AddSeconds(120), clock.GetUtcNow());
    }

    [Theory]
    [InlineData(0.3)]
    [InlineData(1)]
    [InlineData(60)]
    [InlineData(7777.77)]
    public void Time_never_goes_back_whatever_happens_to_lease_and_process(double speed)
    {
        var random = new Random(1);
        var (stored, last, clock) = (Start, Start, new ScaledClock(speed, Start, wall));
        for (var step = 0; step < 20_000; step++)
        {
            if (random.Next(3) == 0)
            {
                clock.ExtendTo(clock.GetUtcNow() + TimeSpan.FromTicks(random.Next(1, 20_000_000)) * speed);
                stored = clock.LeaseEnd;
            }

            if (random.Next(50) == 0) clock = new ScaledClock(speed, stored, wall);
            wall.Advance(TimeSpan.FromTicks(random.Next(5_000_000)));
            var now = clock.GetUtcNow();
            Assert.True(now >= last, $"{now:O} came after {last:O}");
            last = now;
        }
    }

    [Fact]
    public void An_earlier_end_of_the_lease_is_ignored()
    {
        var clock = Running(speed: 60);
        var end = clock.LeaseEnd;

        clock.ExtendTo(Start);

        Assert.Equal(end, clock.LeaseEnd);
    }

    private ScaledClock Running(double speed)
    {
        var clock = new ScaledClock(speed, Start, wall);
        clock.ExtendTo(Start.AddYears(1));
        return clock;
    }
}
