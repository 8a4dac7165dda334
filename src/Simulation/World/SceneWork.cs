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
    private static readonly NumberedText ArriveId = new("world-arrive-");
    private static readonly NumberedText ResolveId = new("world-resolve-");
    private static readonly NumberedText EscalateId = new("world-escalate-");
    private static readonly NumberedText TransferId = new("world-transfer-");
    private static readonly NumberedText ReturnId = new("world-return-");

    private readonly Scene scene = scene;
    private readonly List<string[]> photos = []; // by how manieth arrival

    /// <summary>Plans the arrival; the phone may tell it later than it was.</summary>
    public void PlanArrival(Matter matter, DateTimeOffset when, Caller by, TimeSpan toldAfter = default) =>
        scene.PlanTold(matter, new ArriveAtIncident { Id = ArriveId[matter.Takes], By = by, At = when }, toldAfter);

    /// <summary>Plans that it is handled; as long as partners are at work it has to wait.</summary>
    public void PlanResolution(Matter matter, DateTimeOffset when, Caller by, ref Xoshiro256 stream, TimeSpan toldAfter = default)
    {
        var summary = scene.Say(scene.Assumed.Phrases.Resolved, ref stream);
        var at = toldAfter > TimeSpan.Zero ? when : FirstLook(matter, when);
        var resolve = new ResolveIncident(summary, Photos(matter.Arrivals)) { Id = ResolveId[matter.Arrivals], By = by, At = at };
        if (scene.IsContinued && scene.Deeds.IsDone(when + toldAfter)) LookAgainAfter(scene.Deeds.Past!.Value, matter, resolve, when);
        else if (toldAfter > TimeSpan.Zero) scene.Deeds.At(when + toldAfter, new Resolution(this, matter, null, resolve, when, mayForget: false));
        else scene.Deeds.At(at, new Resolution(this, matter, matter.Plan, resolve, when, mayForget: at == when));
    }

    /// <summary>Plans that it goes to the county.</summary>
    public void PlanEscalation(Matter matter, DateTimeOffset when, Caller by, ref Xoshiro256 stream) =>
        scene.Plan(matter, new EscalateIncident(scene.Say(scene.Assumed.Phrases.Escalated, ref stream)) { Id = EscalateId[matter.Takes], By = by, At = when });

    /// <summary>Plans that it goes to another unit.</summary>
    public void PlanTransfer(Matter matter, DateTimeOffset when, Caller by, UnitKey unit, ref Xoshiro256 stream) =>
        scene.Plan(matter, new TransferIncident(unit, scene.Say(scene.Assumed.Phrases.HandedOver, ref stream)) { Id = TransferId[matter.Takes], By = by, At = when });

    /// <summary>Plans that it goes back as a wrong dispatch.</summary>
    public void PlanReturn(Matter matter, DateTimeOffset when, Caller by, ref Xoshiro256 stream) =>
        scene.Plan(matter, new ReturnIncident(scene.Say(scene.Assumed.Phrases.Detours.Returned, ref stream)) { Id = ReturnId[matter.Returns], By = by, At = when });

    /// <summary>Whether it is sent back, by somebody who has just got it.</summary>
    public static bool IsReturned(Matter matter, IReadOnlyList<Case<ReturnAssumption>> cases, ref Xoshiro256 stream)
    {
        var assumed = Scene.For(cases, matter);
        return stream.Chance(assumed.Share * Math.Pow(assumed.Again, matter.State.Returns));
    }

    /// <summary>For how long a phone has no signal; no time at all where it has.</summary>
    public TimeSpan Silence(Matter matter, int step, int time)
    {
        var (signal, stream) = (scene.Assumed.Workers.Detours.Signal, scene.Chance(Purpose.Signal, matter, time * 10 + step));
        return stream.Chance(signal.Share) ? stream.Minutes(signal.Minutes) : TimeSpan.Zero;
    }

    // One is taken also where none is asked for. What is photographed is the same each time, so is its name.
    private string[] Photos(int time)
    {
        while (photos.Count <= time) photos.Add(NamesOf(photos.Count));
        return photos[time];
    }

    private string[] NamesOf(int time)
    {
        var names = new string[Math.Max(1, scene.Town.Definition.Policy.LeastEvidence)];
        for (var i = 0; i < names.Length; i++) names[i] = i == 0 ? $"photo-{time}" : $"photo-{time}-{i + 1}";
        return names;
    }

    // After a restart the partners whom the lead waited for may be done: the lead sees it at the next look, as without one.
    private static DateTimeOffset FirstLook(Matter matter, DateTimeOffset when)
    {
        if (matter.State.Partners.Count == 0) return when;
        var done = matter.State.Partners.Where(partner => partner.Stage is PartnerStage.Done).Select(partner => partner.Since).DefaultIfEmpty().Max();
        return done > when ? Scene.NextLook(when, LookAgain, done) : when;
    }

    private Task ResolveOrWait(Matter matter, ResolveIncident resolve, DateTimeOffset first, bool mayForget) =>
        IsHelped(matter.State) ? Wait(matter, resolve, first, mayForget) : scene.Hands.Give(matter, resolve);

    // Partners have to be done first; the lead who does not think of them is told so.
    private async Task Wait(Matter matter, ResolveIncident resolve, DateTimeOffset first, bool mayForget)
    {
        if (mayForget && scene.Hands.Errs(Mistake.PartnersForgotten, matter.Id + resolve.Id)) await scene.Deeds.Give(matter, resolve);
        LookAgainAfter(scene.Deeds.Now, matter, resolve, first);
    }

    private void LookAgainAfter(DateTimeOffset now, Matter matter, ResolveIncident resolve, DateTimeOffset first)
    {
        var later = Scene.NextLook(first, LookAgain, now);
        scene.Deeds.At(later, new Resolution(this, matter, matter.Plan, resolve with { At = later }, first, mayForget: false));
    }

    private static bool IsHelped(IncidentState incident)
    {
        for (var i = 0; i < incident.Partners.Count; i++)
            if (incident.Partners[i].Stage is PartnerStage.Taken or PartnerStage.OnScene)
                return true;
        return false;
    }

    private sealed class Resolution(SceneWork work, Matter matter, int? plan, ResolveIncident resolve, DateTimeOffset first, bool mayForget)
        : MatterDeed(work.scene, matter, plan, movesOn: true)
    {
        public override string What => resolve.Id;

        protected override Task DoPlanned() => work.ResolveOrWait(Matter, resolve, first, mayForget);
    }
}
