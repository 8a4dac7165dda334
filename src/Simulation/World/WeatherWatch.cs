using GovGrid.Finding;
using GovGrid.Simulation.Randomness;
using GovGrid.Simulation.Weather;

namespace GovGrid.Simulation.World;

/// <summary>The shift leader and the weather: raises the operation for it some time after it has begun, and ends it some time after it is over.</summary>
internal sealed class WeatherWatch(Scene scene)
{
    // The leader may still have to end what weather of yesterday began.
    private static readonly TimeSpan LooksBack = TimeSpan.FromDays(1);

    /// <summary>Begins to watch.</summary>
    public void Begin() => Next(scene.Weather.From(scene.Deeds.Now - LooksBack).GetEnumerator());

    private void Next(IEnumerator<WeatherSpell> spells)
    {
        if (!spells.MoveNext()) return;
        var spell = spells.Current;
        scene.Deeds.GoOn(spell.Start, "look at the weather", () =>
        {
            Plan(spell);
            Next(spells);
            return Task.CompletedTask;
        });
    }

    private void Plan(WeatherSpell spell)
    {
        var stream = scene.Streams.Of(Purpose.Alarm, spell.Weather.Operation, spell.Start.UtcTicks / TimeSpan.TicksPerMinute);
        var (raise, end) = (spell.Start + stream.Minutes(scene.Assumed.Leaders.Weather.Raise), spell.End + stream.Minutes(scene.Assumed.Leaders.Weather.End));
        scene.Deeds.AtFromCalendar(raise, "raise an operation", () => scene.Deeds.Now < end ? Raise(spell.Weather.Operation) : Task.CompletedTask);
        scene.Deeds.AtFromCalendar(end, "end an operation", () => End(spell.Weather.Operation));
    }

    private async Task Raise(string operation)
    {
        if (scene.Staff.LeaderAt(scene.Deeds.Now) is { } leader)
            scene.Counts.Count(WorldAct.RaiseOperation, await scene.Deeds.Grains.GetTown(scene.Town.Code).RaiseOperation(operation, leader.Id));
    }

    // Somebody else's operation is not the weather's to end.
    private async Task End(string operation)
    {
        var town = scene.Deeds.Grains.GetTown(scene.Town.Code);
        if (scene.Staff.LeaderAt(scene.Deeds.Now) is not { } leader || (await town.GetOperation())?.Kind != operation) return;
        await town.EndOperation(leader.Id);
        scene.Counts.Count(WorldAct.EndOperation, null);
    }
}
