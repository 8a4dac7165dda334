using GovGrid.Common;
using GovGrid.Incidents;
using GovGrid.People;
using GovGrid.Simulation.Assumptions;
using GovGrid.Simulation.Randomness;
using GovGrid.Towns;

namespace GovGrid.Simulation.World;

/// <summary>The hands of the command room: what a post does with an incident that it was given.</summary>
internal sealed class Operators(Scene scene, Intake intake, TriageDesk triage)
{
    private static readonly NumberedText DispatchId = new("world-dispatch-");
    private static readonly NumberedText VerifyId = new("world-verify-");
    private static readonly NumberedText CloseId = new("world-close-");

    private readonly Scene scene = scene;

    private DeskAssumptions Assumed => scene.Assumed.Desks;

    /// <summary>A post has begun to work.</summary>
    public void Started(Matter matter, WorkStarted happened)
    {
        if (ByPost(happened.Post) is not { } by) return;
        var time = matter.Starts;
        switch (matter.State.Step)
        {
            case IncidentStep.Reported: intake.Receive(matter, happened.At, by, time); break;
            case IncidentStep.Accepted: triage.Plan(matter, happened.At, by, time); break;
            case IncidentStep.Triaged: PlanDispatch(matter, happened.At, by, time); break;
            case IncidentStep.Resolved: Check(matter, happened.At, by, time); break;
            case IncidentStep.Verified: PlanClose(matter, happened.At, by, time); break;
        }
    }

    /// <summary>A post has triaged; what does not end in the grid it then sends on.</summary>
    public void Triaged(Matter matter, IncidentTriaged happened)
    {
        if (matter.State.Step is IncidentStep.Triaged && happened.Route.Kind is not RouteKind.Grid && ByPost(happened.By) is { } by)
            PlanDispatch(matter, happened.At, by, matter.Starts);
    }

    /// <summary>A post has verified, and then closes.</summary>
    public void Verified(Matter matter, IncidentVerified happened)
    {
        if (matter.State.Step is IncidentStep.Verified && ByPost(happened.By) is { } by)
            PlanClose(matter, happened.At, by, matter.Starts);
    }

    /// <summary>It came back once too often; an operator who does not see whose turn it is sends it out again.</summary>
    public void Returned(Matter matter, IncidentReturned happened, int version)
    {
        if (matter.State.Returns < scene.Town.Definition.Policy.Returns.LeaderFrom || !scene.Hands.Errs(Mistake.LeadersOwn, $"{matter.Id}/{version}")) return;
        var stream = scene.Chance(Purpose.Dispatch, matter, -version);
        var when = happened.At + stream.Minutes(Scene.For(Assumed.Dispatch, matter));
        scene.Aside(matter, when, $"presume-{version}", () => scene.Staff.OperatorAt(Desk.Dispatch, when), incident => incident.Step is IncidentStep.Triaged, head =>
            new DispatchIncident(triage.ElseThanReturned(matter)) { Id = head.Id, By = head.By, At = head.At });
    }

    // A leader who names the unit of what came back too often telephones first.
    private void PlanDispatch(Matter matter, DateTimeOffset at, Caller by, int time)
    {
        var stream = scene.Chance(Purpose.Dispatch, matter, time);
        var takes = by.Role is Role.Operator ? Assumed.Dispatch : scene.Assumed.Leaders.Name;
        var when = at + stream.Minutes(Scene.For(takes, matter));
        var unit = triage.UnitFor(matter, ref stream);
        scene.Plan(matter, new DispatchIncident(unit) { Id = DispatchId[time], By = by, At = when });
    }

    private void Check(Matter matter, DateTimeOffset at, Caller by, int time)
    {
        var stream = scene.Chance(Purpose.Verify, matter, time);
        var when = at + stream.Minutes(Scene.For(Assumed.Verify, matter));
        var share = Scene.For(Assumed.Rework, matter) * Math.Pow(Assumed.ReworkAgain.Value, matter.State.Reworks);
        if (!stream.Chance(share))
        {
            scene.Plan(matter, when, VerifyId[time], () => scene.Hands.Give(matter, new VerifyIncident(MethodFor(matter.State)) { Id = VerifyId[time], By = by, At = when }));
            return;
        }
        var reason = scene.Say(scene.Assumed.Phrases.Reworked, ref stream);
        scene.Plan(matter, new ReworkIncident(reason) { Id = $"world-rework-{time}", By = by, At = when });
    }

    // Whoever closes a lead looks at each that it leads, and makes the call that was promised and nobody has made.
    private void PlanClose(Matter matter, DateTimeOffset at, Caller by, int time)
    {
        var stream = scene.Chance(Purpose.Close, matter, time);
        var when = at + stream.Minutes(Scene.For(Assumed.Close, matter)) + matter.State.Linked.Count * stream.Minutes(Assumed.Link.Look);
        scene.Deeds.At(when, new Closing(this, matter, new CloseIncident { Id = CloseId[time], By = by, At = when }, time));
    }

    private Task Close(Matter matter, CloseIncident close, int time)
    {
        var closed = scene.Hands.Give(matter, close);
        return closed is { IsCompletedSuccessfully: true, Result.Done: true } ? closed : DoWhatIsOwed(matter, close, closed, time);
    }

    // Whoever closes is told what is still owed: a call to the reporter, a look at each that it leads.
    private async Task DoWhatIsOwed(Matter matter, CloseIncident close, Task<Outcome> closed, int time)
    {
        var outcome = await closed;
        if (outcome.Refusal?.Code is RefusalCode.CallBackOwed)
        {
            var stream = scene.Chance(Purpose.Promise, matter, -time);
            var text = scene.Say(scene.Assumed.Phrases.Detours.CalledBack, ref stream);
            await scene.Hands.Give(matter, new AnswerIncident(AnswerTo.Reporter, text) { Id = $"world-closing-call-{time}", By = close.By, At = close.At });
            outcome = await scene.Hands.Give(matter, close with { Id = $"world-close-called-{time}" });
        }
        if (outcome.Refusal?.Code is RefusalCode.LinkedUnseen)
            await scene.Hands.Give(matter, close with { Id = $"world-close-seen-{time}", LinkedSeen = true });
    }

    // Severity 1 and 2 on site or by calling back, 3 and 4 by the photo; a worker's own find has nobody to call.
    private static VerificationMethod MethodFor(IncidentState incident) => incident switch
    {
        { Severity: > 2 } => VerificationMethod.Photo,
        { Channel: Channel.WorkerApp } => VerificationMethod.OnSite,
        _ => VerificationMethod.CallBack,
    };

    private Caller? ByPost(string id) => scene.Staff.Of(UnitKey.CommandRoom, id);

    private sealed class Closing(Operators desk, Matter matter, CloseIncident close, int time) : MatterDeed(desk.scene, matter, matter.Plan)
    {
        public override string What => close.Id;

        protected override Task DoPlanned() => desk.Close(Matter, close, time);
    }
}
