using GovGrid.Common;
using GovGrid.Finding;
using GovGrid.Grains.Tests.Support;
using GovGrid.Incidents;
using GovGrid.Workers;

namespace GovGrid.Grains.Tests.Flow;

/// <summary>Phones that tell each way once, in place of positions on it.</summary>
public class LegTests
{
    private static readonly GeoPoint West = new(120.001, 30.005);
    private static readonly GeoPoint East = new(120.009, 30.005);

    [Fact]
    public async Task Who_told_a_way_is_somewhere_on_it_or_at_its_end_and_never_out_of_sight()
    {
        await using var town = await RunningTown.Start();
        await town.OnDuty("w1", "w2");
        Assert.Null(await town.Grains.GetWorker(RunningTown.Code, "w1").ReportLeg(new Leg(West, East, town.Now, town.Now.AddMinutes(2))));
        await town.Run(30);

        var incident = await town.Case("rubbish", grid: 0);

        var candidates = Assert.Single(await town.Told<IncidentDispatched>(incident)).Candidates;
        Assert.Equal(CandidateVerdict.OwnGrid, candidates.Single(candidate => candidate.Worker == "w1").Verdict);
        Assert.Equal(CandidateVerdict.Stale, candidates.Single(candidate => candidate.Worker == "w2").Verdict);
        var worker = await town.Grains.GetWorker(RunningTown.Code, "w1").Get();
        Assert.Equal(East, worker.PointAt(town.Now));
    }

    [Fact]
    public async Task A_way_holds_until_something_later_is_told()
    {
        await using var town = await RunningTown.Start();
        await town.OnDuty("w1");
        await town.Run(1);
        var (worker, told) = (town.Grains.GetWorker(RunningTown.Code, "w1"), town.Now);
        await worker.ReportLeg(new Leg(West, East, told, told.AddMinutes(10)));
        await worker.ReportPosition(West, told);
        Assert.Equal(120.005, (await worker.Get()).PointAt(told.AddMinutes(5))!.Value.Lon, 6);

        await town.Run(3);
        await worker.ReportPosition(West, town.Now);

        Assert.Equal(West, (await worker.Get()).PointAt(town.Now.AddMinutes(7)));
        Assert.Null((await worker.Get()).Leg);
    }

    [Fact]
    public async Task Off_duty_nobody_is_asked_for_a_way()
    {
        await using var town = await RunningTown.Start();

        var refusal = await town.Grains.GetWorker(RunningTown.Code, "w1").ReportLeg(new Leg(West, East, town.Now, town.Now));

        Assert.Equal(RefusalCode.OffDuty, refusal?.Code);
    }
}
