using GovGrid.Common;
using GovGrid.Finding;
using GovGrid.Incidents;
using GovGrid.People;
using GovGrid.Towns;

namespace GovGrid.Browser.Tests;

/// <summary>A town in which a little of everything out of the ordinary is going on.</summary>
/// <param name="Suspended">An incident whose clock stands still.</param>
/// <param name="Asked">One for which more time is asked.</param>
/// <param name="Joint">One on which two more units act.</param>
/// <param name="Promised">One whose reporter was promised a call, from another hotline.</param>
/// <param name="Linked">One that is led by <paramref name="Joint"/>.</param>
/// <param name="Sent">One to which a worker was sent.</param>
/// <param name="Worker">A worker on duty, free.</param>
internal sealed record EventfulTown(string Suspended, string Asked, string Joint, string Promised, string Linked, string Sent, string Worker)
{
    private static readonly Caller Officer = new("chengguan-1", Role.AgencyOfficer, UnitKey.Agency("chengguan"));

    /// <summary>Makes a town eventful. Where people live in it, they go on with what is begun here.</summary>
    public static async Task<EventfulTown> Make(TownHost host)
    {
        var workers = host.Town.WorkersOf(host.Town.Definition.Grids[0].Zone)
            .Where(worker => host.Town.IsOnDuty(new Duty(DutyKind.Crew, worker.Crew), host.Now)).Select(worker => worker.Id).ToArray();
        foreach (var worker in workers) await host.Grains.GetWorker(host.Town.Code, worker).GoOnDuty(null);
        var suspended = await Suspend(host);
        var asked = await host.Triaged("urban-management/illegal-building", grid: 5);
        await host.Give(asked, new DispatchIncident { Id = "dispatch", By = TownHost.Leader, At = host.Now });
        await host.Give(asked, new ExtendIncident(5, "住户外出 / The owner is away") { Id = "extend", By = Officer, At = host.Now });
        var joint = await Act(host);
        var promised = await host.Report("traffic-safety/accident", 30, host.Now.AddMinutes(40), new ExternalCase("12345-20180410-7", host.Now.AddDays(2)));
        var linked = await host.Triaged("cleaning-order/water-on-road", grid: 16);
        await host.Give(linked, new LinkIncident(joint) { Id = "link", By = TownHost.Leader, At = host.Now });
        var sent = await host.Triaged("fire-safety/blocked-lane");
        return new EventfulTown(suspended, asked, joint, promised, linked, sent, workers[^1]);
    }

    private static async Task<string> Suspend(TownHost host)
    {
        var id = await host.Triaged("urban-management/advertising", grid: 40);
        await host.Give(id, new SuspendIncident(host.Now.AddDays(3), "等待业主更换 / The owner orders a new one") { Id = "suspend", By = TownHost.Leader, At = host.Now });
        return id;
    }

    private static async Task<string> Act(TownHost host)
    {
        var id = await host.Triaged("cleaning-order/water-on-road", grid: 15);
        await host.Give(id, new DispatchIncident { Id = "dispatch", By = TownHost.Leader, At = host.Now });
        await host.Give(id, new AssistIncident([UnitKey.Agency("jiaotong"), UnitKey.Agency("gongan")], "水深，需要交通管制 / Deep water, traffic must be led round")
        {
            Id = "assist",
            By = TownHost.Leader,
            At = host.Now,
        });
        return id;
    }
}
