using GovGrid.Common;
using GovGrid.Incidents;
using GovGrid.People;
using GovGrid.Simulation.Assumptions;
using GovGrid.Simulation.Randomness;
using GovGrid.Towns;

namespace GovGrid.Simulation.World;

/// <summary>The hands of the command room's operators: what a post does with an incident that it was given.</summary>
internal sealed class Operators(Scene scene, TriageDesk triage)
{
    private readonly DuplicateFinder duplicates = new(scene);

    private DeskAssumptions Assumed => scene.Assumed.Desks;

    /// <summary>A post has begun to work.</summary>
    public void Started(Matter matter, WorkStarted happened)
    {
        if (ByPost(happened.Post) is not { } by) return;
        var time = matter.Times<WorkStarted>();
        switch (matter.State.Step)
        {
            case IncidentStep.Reported: Receive(matter, happened.At, by, time); break;
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
            PlanDispatch(matter, happened.At, by, matter.Times<WorkStarted>());
    }

    /// <summary>A post has verified, and then closes.</summary>
    public void Verified(Matter matter, IncidentVerified happened)
    {
        if (matter.State.Step is IncidentStep.Verified && ByPost(happened.By) is { } by)
            PlanClose(matter, happened.At, by, matter.Times<WorkStarted>());
    }

    private void Receive(Matter matter, DateTimeOffset at, Caller by, int time)
    {
        var stream = scene.Chance(Purpose.Intake, matter, time);
        var when = at + stream.Minutes(Scene.For(Assumed.Accept, matter));
        scene.Plan(matter, when, $"receive-{time}", () => Decide(matter, when, by, time, stream));
    }

    private async Task Decide(Matter matter, DateTimeOffset when, Caller by, int time, Xoshiro256 stream)
    {
        var (same, place) = (stream.Chance(Assumed.Merge.Share), matter.State.Place);
        var refused = stream.Chance(place.Outside ? Assumed.RefuseOutside.Value : Assumed.Refuse.Value.GetValueOrDefault(matter.State.Channel));
        if (same && duplicates.FirstOf(matter, matter.State.Category) is { } first)
        {
            await scene.Deeds.Give(matter.Id, new MergeIncident(first) { Id = $"world-merge-{time}", By = by, At = when });
        }
        else if (refused)
        {
            var reason = scene.Say(place.Outside ? scene.Assumed.Phrases.RefusedOutside : scene.Assumed.Phrases.Refused, ref stream);
            await scene.Deeds.Give(matter.Id, new RefuseIncident(reason) { Id = $"world-refuse-{time}", By = by, At = when });
        }
        else
        {
            await scene.Deeds.Give(matter.Id, new AcceptIncident { Id = $"world-accept-{time}", By = by, At = when });
            if (!stream.Chance(Assumed.NoteShare.Value)) return;
            var note = scene.Say(scene.Assumed.Phrases.Noted, ref stream);
            await scene.Deeds.Give(matter.Id, new NoteOnIncident(note) { Id = $"world-note-{time}", By = by, At = when });
        }
    }

    private void PlanDispatch(Matter matter, DateTimeOffset at, Caller by, int time)
    {
        var stream = scene.Chance(Purpose.Dispatch, matter, time);
        var when = at + stream.Minutes(Scene.For(Assumed.Dispatch, matter));
        var unit = triage.UnitFor(matter, ref stream);
        scene.PlanCommand(matter, when, $"dispatch-{time}", by, head => new DispatchIncident(unit) { Id = head.Id, By = head.By, At = head.At });
    }

    private void Check(Matter matter, DateTimeOffset at, Caller by, int time)
    {
        var stream = scene.Chance(Purpose.Verify, matter, time);
        var when = at + stream.Minutes(Scene.For(Assumed.Verify, matter));
        var share = Scene.For(Assumed.Rework, matter) * Math.Pow(Assumed.ReworkAgain.Value, matter.State.Reworks);
        if (!stream.Chance(share))
        {
            scene.PlanCommand(matter, when, $"verify-{time}", by, head => new VerifyIncident(MethodFor(matter.State)) { Id = head.Id, By = head.By, At = head.At });
            return;
        }
        var reason = scene.Say(scene.Assumed.Phrases.Reworked, ref stream);
        scene.PlanCommand(matter, when, $"rework-{time}", by, head => new ReworkIncident(reason) { Id = head.Id, By = head.By, At = head.At });
    }

    private void PlanClose(Matter matter, DateTimeOffset at, Caller by, int time)
    {
        var stream = scene.Chance(Purpose.Close, matter, time);
        var when = at + stream.Minutes(Scene.For(Assumed.Close, matter));
        scene.PlanCommand(matter, when, $"close-{time}", by, head => new CloseIncident { Id = head.Id, By = head.By, At = head.At });
    }

    // Severity 1 and 2 on site or by calling back, 3 and 4 by the photo; a worker's own find has nobody to call.
    private static VerificationMethod MethodFor(IncidentState incident) => incident switch
    {
        { Severity: > 2 } => VerificationMethod.Photo,
        { Channel: Channel.WorkerApp } => VerificationMethod.OnSite,
        _ => VerificationMethod.CallBack,
    };

    private Caller? ByPost(string id) =>
        scene.Town.FindPosts(UnitKey.CommandRoom)!.FirstOrDefault(post => post.Id == id) is { } post ? new Caller(post.Id, post.Role, UnitKey.CommandRoom) : null;
}
