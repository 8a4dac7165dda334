using GovGrid.Incidents;
using GovGrid.People;
using GovGrid.Simulation.Assumptions;
using GovGrid.Simulation.Demand;
using GovGrid.Simulation.Randomness;
using GovGrid.Towns;

namespace GovGrid.Simulation.World;

/// <summary>Those who report: residents themselves or through call-takers, workers who find something on patrol, and grid leaders.</summary>
internal sealed class ReportSenders(Scene scene, IDemand demand, Walkers walkers)
{
    /// <summary>In whose name incidents are numbered: the same whoever finds them, so that a repeat after a crash is one.</summary>
    private const string Source = "world";

    // A report that was on its way when the host stopped is sent again; grains refuse what is older than ten minutes.
    private static readonly TimeSpan LookBack = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan LateAfter = TimeSpan.FromMinutes(5);

    private readonly Promises promises = new(scene);

    /// <summary>Begins to report.</summary>
    public void Begin() => new Reporting(scene.Deeds, Reports().GetEnumerator(), Send).Next();

    private IEnumerable<DemandReport> Reports() => scene.Deeds.Past is { } past
        ? demand.From(past).SkipWhile(report => report.At <= past)
        : demand.From(scene.Deeds.Now - LookBack);

    private Task Send(DemandReport report)
    {
        var (place, now) = (PlaceOf(report), scene.Deeds.Now);
        var (by, channel, finder) = SenderOf(report, place, now);
        var id = IncidentId.Of(scene.Town.Code, Source, report.Key);
        if (report.Course is { } course) scene.Matters.Expect(id, course);
        var at = now - report.At > LateAfter ? now : report.At;
        var (callBack, external) = promises.Of(report.Key, channel, at);
        var command = new ReportIncident(channel, report.Category, null, report.Description, place, false, report.OccurredAt)
        {
            Id = report.Key,
            By = by,
            At = at,
            CallBackBy = callBack,
            External = external,
        };
        // A phone that kept it for too long is told to send it anew.
        var sent = scene.Hands.Errs(Mistake.OldReport, report.Key) ? SendTwice(id, command with { At = now - 2 * LookBack }, command) : scene.Deeds.Give(id, command);
        return finder is null ? sent : TakeFound(sent, finder, report.Key);
    }

    private async Task<Outcome> SendTwice(string id, ReportIncident first, ReportIncident second)
    {
        await scene.Deeds.Give(id, first);
        return await scene.Deeds.Give(id, second);
    }

    private async Task TakeFound(Task<Outcome> sent, Walker finder, string key)
    {
        if ((await sent).State is { Step: IncidentStep.Accepted } found) await TryTake(found, finder, key);
    }

    private (Caller By, Channel Channel, Walker? Finder) SenderOf(DemandReport report, Place place, DateTimeOffset now)
    {
        if (report.Channel is not Channel.WorkerApp) return (Telephoned(report.Channel, now) ?? Staff.Resident, report.Channel, null);
        var stream = scene.Streams.Of(Purpose.Find, report.Key, 1);
        if (place.Grid is { } grid && stream.Chance(scene.Assumed.GridLeaders.Report.Value)) return (Staff.GridLeader(grid), report.Channel, null);
        var finder = place.Point is not { } point ? null
            : scene.Hands.Errs(Mistake.BusyHands, report.Key) ? walkers.BusyOne() ?? walkers.FinderOf(point, place.Grid, now)
            : walkers.FinderOf(point, place.Grid, now);
        return finder is null ? (Staff.Resident, Channel.PublicApp, null) : (finder.Caller, report.Channel, finder);
    }

    // What comes by telephone or letter a call-taker types in.
    private Caller? Telephoned(Channel channel, DateTimeOffset now) =>
        channel is Channel.Hotline or Channel.Petition or Channel.Grievance or Channel.Mediation ? scene.Staff.OperatorAt(Desk.Intake, now) : null;

    // Nobody has reserved the finder, so the order is the one that all keep: reserve, write the incident, release on refusal.
    private async Task TryTake(IncidentState found, Walker finder, string key)
    {
        var stream = scene.Streams.Of(Purpose.Find, key);
        if (!stream.Chance(scene.Assumed.Workers.FindTaken.Value)) return;
        var worker = scene.GrainOf(finder);
        var refusal = (await worker.Reserve(found.Id, found.Version)).Refusal;
        scene.Counts.Count(WorldAct.TakeFind, refusal);
        if (refusal is not null) return;
        var outcome = await scene.Deeds.Give(found.Id, new TakeIncident { Id = "world-find", By = finder.Caller, At = scene.Deeds.Now });
        if (outcome.State?.Assignee != finder.Worker.Id) await worker.Release(found.Id);
    }

    private Place PlaceOf(DemandReport report)
    {
        if (report.Point is { } point)
            return scene.Town.Locate(point) is { } grid ? new Place(point, report.Address, grid.Code) : new Place(point, report.Address, null, Outside: true);
        return scene.Places.FindAddress(report.Address ?? "") is { } known
            ? new Place(known.Point, known.Text, known.Grid)
            : new Place(null, report.Address, null);
    }
}
