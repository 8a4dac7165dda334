using GovGrid.Incidents;
using GovGrid.Simulation.Assumptions;
using GovGrid.Simulation.Randomness;

namespace GovGrid.Simulation.World;

/// <summary>Inspectors: they sample what is overdue and what reporters were not content with.</summary>
internal sealed class Inspectors(Scene scene)
{
    private InspectorAssumptions Assumed => scene.Assumed.Inspectors;

    private DetourPhrases Phrases => scene.Assumed.Phrases.Detours;

    /// <summary>A limit has passed, or its supervision went up.</summary>
    public void Overdue(Matter matter, SupervisionStarted happened, int version)
    {
        var stream = scene.Chance(Purpose.Inspection, matter, version);
        if (!stream.Chance(Assumed.Supervise.Value)) return;
        var when = happened.At + stream.Minutes(Assumed.After.Value);
        var within = stream.Minutes(scene.Assumed.Leaders.Reply.Within);
        var onlyRemarks = stream.Chance(Assumed.Note.Value);
        var text = scene.Say(onlyRemarks ? Phrases.Inspected : Phrases.Supervised, ref stream);
        var id = $"world-inspect-{version}";
        IncidentCommand command = onlyRemarks
            ? new NoteOnIncident(text) { Id = id, By = Staff.Inspector, At = when }
            : new SuperviseIncident(when + within, text) { Id = id, By = Staff.Inspector, At = when };
        scene.Aside(matter, command, incident => incident.Step.IsOpen());
    }

    /// <summary>A reporter will rate it at a time.</summary>
    public void Rated(Matter matter, int satisfaction, DateTimeOffset at)
    {
        if (satisfaction > 2) return;
        var stream = scene.Chance(Purpose.Inspection, matter, -matter.State.Reopens);
        if (!stream.Chance(Assumed.Reopen.Value)) return;
        var when = at + stream.Minutes(Assumed.After.Value);
        var reason = scene.Say(Phrases.Reopened, ref stream);
        // An inspector tells the shift leader, whose it is to have it done again.
        scene.Aside(matter, when, $"inspected-{matter.State.Reopens}", () => scene.Staff.LeaderAt(when), _ => true, head =>
            new ReopenIncident(reason) { Id = head.Id, By = head.By, At = head.At });
    }
}
