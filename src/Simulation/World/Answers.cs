using GovGrid.Incidents;
using GovGrid.People;
using GovGrid.Simulation.Randomness;
using GovGrid.Towns;

namespace GovGrid.Simulation.World;

/// <summary>What is answered: promised call-backs to reporters, and supervisions that want a reply. Some late, some not at all.</summary>
internal sealed class Answers(Scene scene)
{
    /// <summary>A report has come in: a call-taker keeps its promise, or makes it good later.</summary>
    public void Promised(Matter matter, IncidentReported happened)
    {
        for (var i = 0; i < happened.Limits.Count; i++)
            if (happened.Limits[i] is { Step: LimitedStep.CallBack, Due: var due })
            {
                CallBack(matter, happened, due);
                return;
            }
    }

    private void CallBack(Matter matter, IncidentReported happened, DateTimeOffset due)
    {
        var assumed = scene.Assumed.Reporters.Promises.CallBack;
        var stream = scene.Chance(Purpose.Promise, matter, 1);
        var (keeps, part) = (stream.Chance(assumed.Kept), stream.Uniform());
        var when = keeps ? happened.At + part * (due - happened.At) : due + stream.Minutes(assumed.Late);
        var text = scene.Say(scene.Assumed.Phrases.Detours.CalledBack, ref stream);
        scene.Aside(matter, when, "call-back", () => CallTakerAt(when), incident => Waits(incident, LimitedStep.CallBack), head =>
            new AnswerIncident(AnswerTo.Reporter, text) { Id = head.Id, By = head.By, At = head.At });
    }

    /// <summary>Somebody wants a reply.</summary>
    public void Pushed(Matter matter, SupervisionOrdered happened, int version)
    {
        var assumed = scene.Assumed.Leaders.Reply;
        var stream = scene.Chance(Purpose.Reply, matter, version);
        if (!stream.Chance(assumed.Answered)) return;
        var when = happened.At + stream.Minutes(assumed.After);
        var text = scene.Say(scene.Assumed.Phrases.Detours.Replied, ref stream);
        scene.Aside(matter, when, $"reply-{version}", () => scene.Staff.HolderOf(matter.State, when), incident => Waits(incident, LimitedStep.Reply), head =>
            new AnswerIncident(AnswerTo.Supervision, text) { Id = head.Id, By = head.By, At = head.At });
    }

    private Caller? CallTakerAt(DateTimeOffset at) => scene.Staff.OperatorAt(Desk.Intake, at) ?? scene.Staff.LeaderAt(at);

    private static bool Waits(IncidentState incident, LimitedStep step) =>
        incident.Limits.Any(limit => limit.Step == step && limit.State is LimitState.Running or LimitState.Warned or LimitState.Overdue);
}
