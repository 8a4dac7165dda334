using GovGrid.Incidents;
using GovGrid.People;
using GovGrid.Simulation.Assumptions;
using GovGrid.Simulation.Randomness;

namespace GovGrid.Simulation.World;

/// <summary>Shift leaders and the head of the command room: they answer requests, push what is overdue, and have looked into what was closed too early.</summary>
internal sealed class RoomLeaders(Scene scene)
{
    private LeaderAssumptions Assumed => scene.Assumed.Leaders;

    private DetourPhrases Phrases => scene.Assumed.Phrases.Detours;

    /// <summary>Somebody asks for a suspension or for more time. Who answers late finds that nothing is asked any more.</summary>
    public void Asked(Matter matter, ApprovalRequested happened, int version)
    {
        var stream = scene.Chance(Purpose.Approval, matter, version);
        var when = happened.At + stream.Minutes(Scene.For(Assumed.Answer, matter));
        var approves = stream.Chance(Assumed.Approve.Value);
        var text = scene.Say(approves ? Phrases.Approved : Phrases.Rejected, ref stream);
        scene.Aside(matter, when, $"decide-{version}", () => scene.Staff.LeaderAt(when), incident => incident.Step.IsOpen(), head =>
            new AnswerIncident(AnswerTo.Request, text, approves) { Id = head.Id, By = head.By, At = head.At }, movesOn: true);
    }

    /// <summary>Supervision has reached somebody: some of what reaches the leaders they push themselves.</summary>
    public void Overdue(Matter matter, SupervisionStarted happened, int version)
    {
        if (happened.To is not (Role.ShiftLeader or Role.CommandRoomHead)) return;
        var stream = scene.Chance(Purpose.Oversight, matter, version);
        if (!stream.Chance(Scene.For(Assumed.Supervise, matter))) return;
        var when = happened.At + stream.Minutes(Scene.For(Assumed.Answer, matter));
        var (within, reason) = (stream.Minutes(Assumed.Reply.Within), scene.Say(Phrases.Supervised, ref stream));
        var head = happened.To is Role.CommandRoomHead ? scene.Staff.Head : null;
        scene.Aside(matter, when, $"supervise-{version}", () => head ?? scene.Staff.LeaderAt(when), incident => incident.Step.IsOpen(), order =>
            new SuperviseIncident(order.At + within, reason) { Id = order.Id, By = order.By, At = order.At });
    }

    /// <summary>A reporter will rate it at a time; the discontented are looked into after it.</summary>
    public void Rated(Matter matter, int satisfaction, DateTimeOffset at)
    {
        if (satisfaction > 2) return;
        var stream = scene.Chance(Purpose.Reopening, matter, 1 + matter.State.Reopens);
        if (!stream.Chance(Assumed.Reopen.Share)) return;
        var when = at + stream.Minutes(Assumed.Reopen.After);
        var reason = scene.Say(Phrases.Reopened, ref stream);
        scene.Aside(matter, when, $"reopen-{matter.State.Reopens}", () => scene.Staff.LeaderAt(when), _ => true, head =>
            new ReopenIncident(reason) { Id = head.Id, By = head.By, At = head.At });
    }
}
