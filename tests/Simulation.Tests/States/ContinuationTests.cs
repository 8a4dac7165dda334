using GovGrid.Simulation.Live;
using GovGrid.Simulation.Support;
using GovGrid.Testing;
using Xunit.Abstractions;

namespace GovGrid.Simulation.States;

/// <summary>The promise of a state: a town that starts from it goes on as if nothing had happened.</summary>
public class ContinuationTests(ITestOutputHelper output)
{
    private static readonly DateTimeOffset Start = SmallTown.MondayMorning;

    [Theory]
    [InlineData(0.3)]
    [InlineData(0.9)]
    [InlineData(1.37)]
    [InlineData(2.0)]
    [InlineData(2.61)]
    public async Task The_second_half_is_the_same_to_the_line(double days)
    {
        var cut = Start.AddDays(days);
        await using var straight = Lived.From(Start, Town(3));
        await straight.Until(cut);
        var state = await straight.Keep();
        await straight.Until(Start.AddDays(5));

        await using var further = Lived.From(state, Town(3));
        await further.Until(Start.AddDays(5));

        output.WriteLine($"{state.Incidents.Count} incidents in the state, {straight.After(cut).Length} lines after it");
        var (expected, found) = (straight.After(cut), further.After(cut));
        foreach (var line in expected.Except(found).Take(12)) output.WriteLine("- " + line);
        foreach (var line in found.Except(expected).Take(12)) output.WriteLine("+ " + line);
        Assert.Equal(expected, found);
    }

    private static SimulatedTown Town(double factor) => Lived.Simulated(OwnTowns.Yunxi, OwnTowns.YunxiWorld, factor);
}
