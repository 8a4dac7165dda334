using GovGrid.Finding;
using GovGrid.People;
using GovGrid.Simulation.Assumptions;
using GovGrid.Simulation.Randomness;

namespace GovGrid.Simulation.World;

/// <summary>The hand-over sheets (交接班): at each change of shift leaders both sign, mostly in time, at times late, at times not at all.</summary>
internal sealed class ShiftSheets(Scene scene)
{
    // A change of shift of which the host has missed the signing; later than that the sheet is refused.
    private static readonly TimeSpan LooksBack = TimeSpan.FromHours(12);

    private HandoverAssumptions Assumed => scene.Assumed.Leaders.Handover;

    /// <summary>Begins with the changes of the last half day; what was signed is not signed again.</summary>
    public void Begin() => Next(scene.Deeds.Now - LooksBack);

    private void Next(DateTimeOffset after)
    {
        var change = scene.Town.Shifts.NextBoundary(after);
        if (change == DateTimeOffset.MaxValue) return;
        scene.Deeds.GoOn(change, "wait for the next change of shift", () =>
        {
            Plan(change);
            Next(change);
            return Task.CompletedTask;
        });
    }

    // Where the same leader goes on there is nothing to hand over.
    private void Plan(DateTimeOffset change)
    {
        var (outgoing, incoming) = (scene.Staff.ShiftLeaderAt(change - TimeSpan.FromTicks(1)), scene.Staff.ShiftLeaderAt(change));
        if (outgoing is null || incoming is null || outgoing.Id == incoming.Id) return;
        var stream = scene.Streams.Of(Purpose.Signing, scene.Town.Code, change.UtcTicks / TimeSpan.TicksPerMinute);
        if (!stream.Chance(Assumed.Outgoing)) return;
        var (first, notes) = (change + stream.Minutes(Assumed.After), scene.Say(scene.Assumed.Phrases.Detours.HandedOver, ref stream));
        scene.Deeds.AtFromCalendar(first, "hand over", () => HandOver(change, notes, outgoing));
        if (!stream.Chance(Assumed.Incoming)) return;
        scene.Deeds.AtFromCalendar(first + stream.Minutes(Assumed.After), "take over", () => TakeOver(change, incoming));
    }

    private async Task HandOver(DateTimeOffset change, string notes, Caller by) => scene.Counts.Count(
        WorldAct.HandOver, (await scene.Deeds.Grains.GetHandovers(scene.Town.Code).HandOver(change, notes, by.Id)).Refusal);

    private async Task TakeOver(DateTimeOffset change, Caller by) => scene.Counts.Count(
        WorldAct.TakeOver, (await scene.Deeds.Grains.GetHandovers(scene.Town.Code).TakeOver(change, by.Id)).Refusal);
}
