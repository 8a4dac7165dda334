using GovGrid.Common;
using GovGrid.Incidents;
using GovGrid.People;
using GovGrid.Simulation.Assumptions;
using GovGrid.Simulation.Randomness;

namespace GovGrid.Simulation.World;

/// <summary>What worker and crews have in common on the scene.</summary>
internal sealed class SceneWork(Scene scene)
{
    private static readonly TimeSpan LookAgain = TimeSpan.FromMinutes(10);

    /// <summary>Plans the arrival; the phone may tell it later than it was.</summary>
    public void PlanArrival(Matter matter, DateTimeOffset when, Caller by, TimeSpan toldAfter = default) => PlanTold(
        matter, when, when + toldAfter, $"arrive-{matter.Times<IncidentTaken>()}", by, head => new ArriveAtIncident { Id = head.Id, By = head.By, At = head.At });

    /// <summary>Plans that it is handled; as long as partners are at work it has to wait.</summary>
    public void PlanResolution(Matter matter, DateTimeOffset when, Caller by, ref Xoshiro256 stream, TimeSpan toldAfter = default)
    {
        var summary = scene.Say(scene.Assumed.Phrases.Resolved, ref stream);
        var id = $"resolve-{matter.Times<AssigneeArrived>()}";
        var evidence = Photos(matter.Times<AssigneeArrived>());
        IncidentCommand Resolve(CommandHead head) => new ResolveIncident(summary, evidence) { Id = head.Id, By = head.By, At = head.At };
        var head = new CommandHead("world-" + id, by, toldAfter > TimeSpan.Zero ? when : FirstLook(matter, when));
        if (scene.IsContinued && scene.Deeds.IsDone(when + toldAfter)) LookAgainAfter(scene.Deeds.Past!.Value, matter, head, when, Resolve);
        else if (toldAfter > TimeSpan.Zero) scene.At(matter, when + toldAfter, id, () => ResolveOrWait(matter, head, when, Resolve, mayForget: false), movesOn: true);
        else scene.Plan(matter, head.At, id, () => ResolveOrWait(matter, head, when, Resolve, mayForget: head.At == when));
    }

    /// <summary>Plans that it goes to the county.</summary>
    public void PlanEscalation(Matter matter, DateTimeOffset when, Caller by, ref Xoshiro256 stream)
    {
        var reason = scene.Say(scene.Assumed.Phrases.Escalated, ref stream);
        scene.PlanCommand(matter, when, $"escalate-{matter.Times<IncidentTaken>()}", by, head => new EscalateIncident(reason) { Id = head.Id, By = head.By, At = head.At });
    }

    /// <summary>Plans that it goes to another unit.</summary>
    public void PlanTransfer(Matter matter, DateTimeOffset when, Caller by, UnitKey unit, ref Xoshiro256 stream)
    {
        var reason = scene.Say(scene.Assumed.Phrases.HandedOver, ref stream);
        scene.PlanCommand(matter, when, $"transfer-{matter.Times<IncidentTaken>()}", by, head => new TransferIncident(unit, reason) { Id = head.Id, By = head.By, At = head.At });
    }

    /// <summary>Plans that it goes back as a wrong dispatch.</summary>
    public void PlanReturn(Matter matter, DateTimeOffset when, Caller by, ref Xoshiro256 stream)
    {
        var reason = scene.Say(scene.Assumed.Phrases.Detours.Returned, ref stream);
        scene.PlanCommand(matter, when, $"return-{matter.Times<IncidentReturned>()}", by, head => new ReturnIncident(reason) { Id = head.Id, By = head.By, At = head.At });
    }

    /// <summary>Whether it is sent back, by somebody who has just got it.</summary>
    public static bool IsReturned(Matter matter, IReadOnlyList<Case<ReturnAssumption>> cases, ref Xoshiro256 stream)
    {
        var assumed = Scene.For(cases, matter);
        return stream.Chance(assumed.Share * Math.Pow(assumed.Again, matter.State.Returns));
    }

    /// <summary>For how long a phone has no signal; no time at all where it has.</summary>
    public TimeSpan Silence(Matter matter, int step, int time)
    {
        var (signal, stream) = (scene.Assumed.Workers.Detours.Signal, scene.Streams.Of(Purpose.Signal, matter.Id, time * 10 + step));
        return stream.Chance(signal.Share) ? stream.Minutes(signal.Minutes) : TimeSpan.Zero;
    }

    /// <summary>Plans a command that is done at one time and told later. Told late, it is told whatever has happened in between.</summary>
    public void PlanTold(Matter matter, DateTimeOffset done, DateTimeOffset told, string id, Caller by, Func<CommandHead, IncidentCommand> command)
    {
        if (told <= done) scene.PlanCommand(matter, done, id, by, command);
        else scene.Aside(matter, told, id, () => by, _ => true, head => command(head with { At = done }), movesOn: true);
    }

    // One is taken also where none is asked for.
    private string[] Photos(int time)
    {
        var photos = new string[Math.Max(1, scene.Town.Definition.Policy.LeastEvidence)];
        for (var i = 0; i < photos.Length; i++) photos[i] = i == 0 ? $"photo-{time}" : $"photo-{time}-{i + 1}";
        return photos;
    }

    // After a restart the partners whom the lead waited for may be done: the lead sees it at the next look, as without one.
    private static DateTimeOffset FirstLook(Matter matter, DateTimeOffset when)
    {
        var done = matter.State.Partners.Where(partner => partner.Stage is PartnerStage.Done).Select(partner => partner.Since).DefaultIfEmpty().Max();
        return done > when ? Scene.NextLook(when, LookAgain, done) : when;
    }

    // Partners have to be done first; the lead who does not think of them is told so.
    private async Task ResolveOrWait(Matter matter, CommandHead head, DateTimeOffset first, Func<CommandHead, IncidentCommand> resolve, bool mayForget)
    {
        if (!matter.State.Partners.Any(partner => partner.Stage is PartnerStage.Taken or PartnerStage.OnScene))
        {
            await scene.Hands.Give(matter, resolve(head));
            return;
        }
        if (mayForget && scene.Hands.Errs(Mistake.PartnersForgotten, matter.Id + head.Id)) await scene.Deeds.Give(matter.Id, resolve(head));
        LookAgainAfter(scene.Deeds.Now, matter, head, first, resolve);
    }

    private void LookAgainAfter(DateTimeOffset now, Matter matter, CommandHead head, DateTimeOffset first, Func<CommandHead, IncidentCommand> resolve)
    {
        var later = Scene.NextLook(first, LookAgain, now);
        scene.Plan(matter, later, head.Id, () => ResolveOrWait(matter, head with { At = later }, first, resolve, mayForget: false));
    }
}
