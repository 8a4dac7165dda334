using System.Globalization;
using System.Text.Json.Nodes;
using GovGrid.Towns;

namespace GovGrid.LiveHub.Tests.Stories;

/// <summary>
/// Thirty reports in five minutes of one flood, three agencies, one transfer, two wrong dispatches, a worker losing signal for twenty minutes:
/// through the API and the hub of the real service, on a clock that is put forward.
/// </summary>
public sealed class FloodTests : IAsyncLifetime
{
    private const string Answer = "积水已排除,道路已恢复通行 The water is gone and the road is open";
    private static readonly TimeSpan TenSeconds = TimeSpan.FromSeconds(10);

    private readonly List<Report> reports = [];
    private FloodDay day = null!;
    private Matter road = null!, underpass = null!, sewer = null!, cellars = null!, tree = null!;
    private GridDefinition treeGrid = null!, nextGrid = null!;
    private DateTimeOffset promised;

    private Report Road => Of(road)[0];

    private Report Underpass => Of(underpass)[0];

    private Report Sewer => Of(sewer)[0];

    private Report Cellars => Of(cellars)[0];

    private Report Tree => Of(tree)[0];

    private IReadOnlyList<Report> GoingOn => [Road, Underpass, Sewer, Cellars, Tree];

    [Fact]
    public async Task A_flood()
    {
        await ThirtyReportsComeInFiveMinutes();
        await TheCommandRoomSeesFiveMattersOfOneCause();
        await ThreeAgenciesActTogetherUnderOneLead();
        await TheSewerTurnsOutToBeTheCountys();
        await NobodyWantsTheCellarsUntilTheShiftLeaderNamesAUnit();
        await AWorkerWithoutSignalLosesTheTreeToAnother();
        await TheWaterGoesAndEverybodyIsAnswered();
        await TheLeadIsClosedLast();
        await EveryReporterReadsTheAnswer();
        day.Screen.HasMissedNothing();
    }

    public async Task InitializeAsync()
    {
        day = await FloodDay.Begin();
        // Five grids of one zone, so that no two matters are a street's length apart; somebody lives in the last two.
        var zone = day.Town.Definition.Zones.Select(GridsOf).First(grids => grids.Count >= 5 && grids.Count(HasWorkers) >= 2);
        var manned = zone.Where(HasWorkers).Take(2).ToArray();
        var others = zone.Except(manned).Concat(manned.Skip(2)).ToArray();
        (treeGrid, nextGrid) = (manned[0], manned[1]);
        road = FloodDay.MatterIn(others[0], "cleaning-order/water-on-road", "建设路积水,没过膝盖 The road is under water");
        underpass = FloodDay.MatterIn(others[1], "traffic-safety/accident", "两车困在下穿通道 Two cars are stuck in the underpass");
        sewer = FloodDay.MatterIn(others[2], "environment/sewage", "污水从井盖涌出 Sewage comes up the manhole");
        cellars = FloodDay.MatterIn(nextGrid, "environment", "地下室进水 The cellars are filling");
        tree = FloodDay.MatterIn(treeGrid, "traffic-safety/obstruction", "树倒在路上 A tree lies across the road");
    }

    public async Task DisposeAsync() => await day.DisposeAsync();

    private async Task ThirtyReportsComeInFiveMinutes()
    {
        var began = day.Now;
        promised = began.AddHours(3);
        await Comes(day.Hotline1.WritesDown(road, 0, callBackBy: promised));
        await Comes(day.Hotline2.WritesDown(sewer, 0, external: new { number = "12345-0815", due = began.AddDays(5) }));
        for (var i = 1; i < 14; i++) await Comes(i % 3 == 0 ? day.Hotline1.WritesDown(road, i) : day.Residents.Report(road, i));
        for (var i = 0; i < 8; i++) await Comes(i % 2 == 0 ? day.Residents.Report(underpass, i) : day.Hotline2.WritesDown(underpass, i));
        for (var i = 1; i < 4; i++) await Comes(day.Residents.Report(sewer, i, channel: "kiosk"));
        for (var i = 0; i < 3; i++) await Comes(day.Hotline1.WritesDown(cellars, i));
        await Comes(day.Residents.Report(tree, 0));

        Assert.Equal(30, reports.Count);
        Assert.InRange(day.Now - began, TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(6));
        Assert.Equal(30, reports.Select(report => report.Number).Distinct().Count());
    }

    private async Task TheCommandRoomSeesFiveMattersOfOneCause()
    {
        foreach (var report in GoingOn)
        {
            var same = Of(report.Matter).Skip(1).ToArray();
            Assert.Equal(same.Select(one => one.Id).Order(), (await day.Hotline1.SeesTheSameAs(report)).Order());
            if (same.Length > 0) await day.Dispatcher.Merges(same, report);
        }

        await day.Hotline1.Accepts(GoingOn);
        await day.Dispatcher.Links(GoingOn.Skip(1), Road);
        var lead = await Until(Road, now => now["linked"]!.AsArray().Count == 4 && now["merged"]!.AsArray().Count == 13);
        Assert.Equal(GoingOn.Skip(1).Select(report => report.Id).Order(), lead["linked"]!.AsArray().Select(id => (string?)id).Order());
        Assert.Equal(Of(road).Skip(1).Select(report => report.Id).Order(), lead["merged"]!.AsArray().Select(id => (string?)id).Order());
        foreach (var report in GoingOn.Skip(1)) await day.Screen.Shows(report.Id, shown => shown.Lead == Road.Id);
        foreach (var report in GoingOn) await day.Dispatcher.Triages(report);
    }

    private async Task ThreeAgenciesActTogetherUnderOneLead()
    {
        var (works, police, wardens) = (await day.Agency("chengjian", "chengjian-1"), await day.Agency("gongan", "gongan-a1"), await day.Agency("chengguan", "chengguan-a1"));
        await day.Dispatcher.Sends(Road, works.Unit);
        await works.Takes(Road);
        await works.Calls(Road, "Close the road, keep people out", police, wardens);
        await works.Arrives(Road);
        await police.JoinsIn(Road);
        await wardens.JoinsIn(Road);

        Assert.Equal("takenBySomeoneElse", (await police.TriesToResolve(Road)).Code);
        await police.HasDoneItsPart(Road, "Both ends are closed");
        Assert.Equal("partnersAtWork", (await works.TriesToResolve(Road)).Code);
        await wardens.HasDoneItsPart(Road, "Everybody is out");
        await works.Resolves(Road, "Pumped dry");

        var incident = await day.Dispatcher.LooksAt(Road.Id);
        Assert.Equal(["done", "done"], incident["partners"]!.AsArray().Select(partner => (string?)partner!["stage"]));
        Assert.Equal([works.Name], incident["history"]!.AsArray().Where(happened => (string?)happened!["type"] == "resolved").Select(happened => (string?)happened!["by"]));

        var traffic = await day.Agency("jiaotong", "jiaotong-a1");
        await day.Dispatcher.Sends(Underpass, traffic.Unit);
        await traffic.Takes(Underpass);
        await traffic.Arrives(Underpass);
        await traffic.Resolves(Underpass, "Both cars are out, nobody is hurt");
    }

    private async Task TheSewerTurnsOutToBeTheCountys()
    {
        var (environment, works) = (await day.Agency("huanbao", "huanbao-1"), await day.Agency("chengjian", "chengjian-2"));
        var (county, water) = (await day.County(), await day.Department("xian-shuili", "xian-shuili-1"));
        await day.Dispatcher.Sends(Sewer, environment.Unit);
        await environment.Takes(Sewer);
        Assert.Matches(@"^\d{4}-\d{4}$", await environment.HandsOver(Sewer, works.Unit, "No sewage, a gate is stuck"));
        await works.SendsUp(Sewer, "The main sewer is the county's");
        await county.Names(Sewer, water);
        Assert.Equal(water.Unit, (string?)(await water.LooksAt(Sewer.Id))["owner"]);
        await water.Takes(Sewer);
        await water.Arrives(Sewer);
        await water.Resolves(Sewer, "The gate is open again");
    }

    private async Task NobodyWantsTheCellarsUntilTheShiftLeaderNamesAUnit()
    {
        var (environment, wardens, housing) =
            (await day.Agency("huanbao", "huanbao-2"), await day.Agency("chengguan", "chengguan-a2"), await day.Agency("zhujian", "zhujian-1"));
        await day.Dispatcher.Sends(Cellars, environment.Unit);
        await environment.SendsBack(Cellars, "Rain, no sewage");
        Assert.False(await day.WaitsForTheShiftLeader(Cellars));
        await day.Dispatcher.Sends(Cellars, wardens.Unit);
        await wardens.SendsBack(Cellars, "Not on the street");
        Assert.True(await day.WaitsForTheShiftLeader(Cellars));

        var refused = await day.Dispatcher.TriesToSend(Cellars, housing.Unit);
        Assert.Equal((403, "leaderDecides"), (refused.Status, refused.Code));
        await day.ShiftLeader.Names(Cellars, housing.Unit);
        await housing.Takes(Cellars);
        await housing.Arrives(Cellars);
        await housing.Resolves(Cellars, "Pumps run in all three");
    }

    private async Task AWorkerWithoutSignalLosesTheTreeToAnother()
    {
        // On duty only now: who was so before would have been sent at once, and that is another story.
        var (first, second) = (await day.WorkerOf(treeGrid), await day.WorkerOf(nextGrid));
        await first.ComesOnDuty(treeGrid.Centre);
        await day.Screen.Shows(Tree.Id, shown => shown.Assignee == first.Name);
        await first.Takes(Tree);
        await first.IsAt(treeGrid.Centre);
        var lost = day.Now;

        day.Passes(TimeSpan.FromMinutes(20));
        await second.ComesOnDuty(nextGrid.Centre);
        await day.Screen.Shows(Tree.Id, shown => shown.Status == "taken");
        var seen = DateTimeOffset.Parse(day.Screen.Worker(first.Name)!.At!, CultureInfo.InvariantCulture);
        Assert.True(day.Now - seen > TimeSpan.FromSeconds(day.Town.Definition.Policy.Duty.StalePositionSeconds), "The screen shows the worker grey");
        await day.Dispatcher.TakesFromWhoHasIt(Tree, "No answer by phone for twenty minutes");
        await day.Screen.Shows(Tree.Id, shown => shown.Assignee == second.Name);
        await second.Takes(Tree);

        var (refused, again) = await first.SendsThatItArrived(Tree, at: lost.AddMinutes(4));
        Assert.Equal((409, "takenBySomeoneElse"), (refused.Status, refused.Code));
        Assert.Contains($"'{second.Name}' of '{"grid/" + treeGrid.Code}' has it now", refused.Detail, StringComparison.Ordinal);
        Assert.Equal(refused, again);
        var kept = Assert.Single((await day.Dispatcher.LooksAt(Tree.Id))["history"]!.AsArray(), happened => (string?)happened!["type"] == "lateActionNoted")!;
        Assert.Equal((first.Name, "arrive", refused.Detail), ((string)kept["by"]!, (string)kept["action"]!, (string)kept["detail"]!));
        await second.Arrives(Tree);
        await second.Resolves(Tree, "Sawn up and carried off");
    }

    private async Task TheWaterGoesAndEverybodyIsAnswered()
    {
        foreach (var report in GoingOn) await day.Verifier.Verifies(report);
        await day.Dispatcher.Answers(Road, Answer);
        var callBack = (await day.Dispatcher.LooksAt(Road.Id))["limits"]!.AsArray().Single(limit => (string?)limit!["step"] == "callBack")!;
        Assert.Equal((promised, "met"), ((DateTimeOffset)callBack["due"]!, (string)callBack["state"]!));
    }

    private async Task TheLeadIsClosedLast()
    {
        foreach (var report in GoingOn.Skip(1)) await day.Verifier.Closes(report);
        var refused = await day.Verifier.TriesToClose(Road);
        Assert.Equal("linkedUnseen", refused.Code);
        Assert.All(GoingOn.Skip(1), report => Assert.Contains(report.Id, refused.Detail, StringComparison.Ordinal));
        await day.Verifier.ClosesHavingLookedAtEach(Road);
        foreach (var report in GoingOn) await day.Screen.Shows(report.Id, shown => shown.Status == "closed");
        // One that was merged before the next frame was cut was never shown, and none may stay on the screen.
        Assert.All(reports.Except(GoingOn), report => Assert.Equal("merged", day.Screen.Last(report.Id)?.Status ?? "merged"));
    }

    private async Task EveryReporterReadsTheAnswer()
    {
        foreach (var report in reports)
        {
            var receipt = await day.Residents.ReadsTheAnswer(report);
            Assert.Equal((report.Number, GoingOn.Contains(report) ? "closed" : "merged"), ((string)receipt["number"]!, (string)receipt["status"]!));
            Assert.Equal(Answer, (string?)receipt["answer"]!["text"]);
            Assert.Equal(GoingOn.Contains(report) ? null : "closed", (string?)receipt["goesOn"]?["status"]);
        }
    }

    private async Task Comes(Task<Report> report)
    {
        reports.Add(await report);
        day.Passes(TenSeconds);
    }

    private IReadOnlyList<Report> Of(Matter matter) => [.. reports.Where(report => report.Matter == matter)];

    private async Task<JsonNode> Until(Report report, Func<JsonNode, bool> isSo)
    {
        while (true)
        {
            var now = await day.Dispatcher.LooksAt(report.Id);
            if (isSo(now)) return now;
            await day.Screen.Shows(report.Id, shown => shown.Version > (int)now["version"]!);
        }
    }

    private List<GridDefinition> GridsOf(ZoneDefinition zone) => [.. day.Town.Definition.Grids.Where(grid => grid.Zone == zone.Id)];

    private bool HasWorkers(GridDefinition grid) => day.Town.Definition.Workers.Any(worker => worker.HomeGrid == grid.Code);
}
