using GovGrid.Finding;
using GovGrid.Incidents;
using GovGrid.Simulation.Assumptions;
using GovGrid.Simulation.Randomness;

namespace GovGrid.Simulation.World;

/// <summary>Callers who wait on the line until somebody begins with their report, or hang up.</summary>
internal sealed class Callers(Scene scene)
{
    /// <summary>A report has come in.</summary>
    public void Reported(Matter matter, IncidentReported happened)
    {
        if (scene.Assumed.Reporters.Patience is { } assumed && assumed.Waits(happened.Channel)) Wait(matter, happened, assumed);
    }

    private void Wait(Matter matter, IncidentReported happened, PatienceAssumptions assumed)
    {
        var stream = scene.Chance(Purpose.Patience, matter, 1);
        var when = happened.At + stream.Minutes(assumed.Minutes.For(happened.Category, happened.Severity));
        var words = scene.Say(assumed.Words, ref stream);
        scene.At(matter, when, "hang up", () => StillWaits(matter.State) ? HangUp(matter, when, words) : Task.CompletedTask);
    }

    // Asked again: a desk may have begun with it and the world not have heard of it yet.
    private async Task HangUp(Matter matter, DateTimeOffset when, string words)
    {
        if (await scene.Deeds.Grains.GetIncident(matter.Id).Get() is not { } known || !StillWaits(known.State)) return;
        await scene.Deeds.Give(matter, new WithdrawIncident(words) { Id = "world-hang-up", By = Staff.Resident, At = when });
    }

    private static bool StillWaits(IncidentState incident) => incident is { Step: IncidentStep.Reported, Desk: null };
}
