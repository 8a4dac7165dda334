using GovGrid.Incidents;
using GovGrid.People;
using GovGrid.Simulation.Randomness;

namespace GovGrid.Simulation.World;

/// <summary>Crews that act together with the owner's (联动): taken by their unit's desk, they travel and do their part.</summary>
internal sealed class Partners(Scene scene)
{
    private static readonly TimeSpan LookAgain = TimeSpan.FromMinutes(30);

    /// <summary>A partner has come further.</summary>
    public void Progressed(Matter matter, PartnerProgressed happened, int version)
    {
        if (happened.Stage is not PartnerStage.Taken || scene.Staff.Of(happened.Unit, happened.Post) is not { } by) return;
        var stream = scene.Chance(Purpose.Partner, matter, version);
        var there = happened.At + stream.Minutes(Scene.For(scene.Assumed.Crews.Travel, matter));
        var done = there + stream.Minutes(Scene.For(scene.Assumed.Crews.OnScene, matter));
        var summary = scene.Say(scene.Assumed.Phrases.Detours.Supported, ref stream);
        Plan(matter, scene.FirstLook(there, LookAgain), by, new CommandHead($"world-support-{version}-there", by, there), PartnerStage.OnScene, null);
        Plan(matter, scene.FirstLook(done, LookAgain), by, new CommandHead($"world-support-{version}-done", by, done), PartnerStage.Done, summary);
    }

    // While the incident rests or goes back and forth the partner waits; it is still the partner's afterwards.
    private void Plan(Matter matter, DateTimeOffset when, Caller by, CommandHead head, PartnerStage stage, string? summary) =>
        scene.At(matter, when, head.Id, () =>
        {
            var incident = matter.State;
            if (!incident.Step.IsOpen() || !incident.Partners.Any(partner => partner.Unit == by.Unit && partner.Post == by.Id && partner.Stage < stage))
                return Task.CompletedTask;
            if (CanGoOn(incident))
                return scene.Hands.Give(matter, new SupportIncident(by.Unit!.Value, by.Id, stage, summary) { Id = head.Id, By = by, At = head.At });
            Plan(matter, Scene.NextLook(head.At, LookAgain, scene.Deeds.Now), by, head, stage, summary);
            return Task.CompletedTask;
        });

    private static bool CanGoOn(IncidentState incident) =>
        incident.Suspension is null && incident.Step is IncidentStep.Dispatched or IncidentStep.Taken or IncidentStep.OnScene;
}
