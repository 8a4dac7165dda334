using GovGrid.Common;
using GovGrid.Incidents;
using GovGrid.Live;
using GovGrid.LiveHub.Access.Scopes;
using GovGrid.LiveHub.Tests.Support;
using GovGrid.People;
using GovGrid.Towns;

namespace GovGrid.LiveHub.Tests.Access.Scopes;

/// <summary>The rule of sight, cell by cell: docs/access.md has the same table.</summary>
public sealed class SightTests
{
    private const string A = "agency/jiaotong";
    private const string B = "agency/chengguan";
    private const string P = "platform/LawEnforcement";
    private const string D = "department/xian-shuili";

    private static readonly Town Town = TestTown.Ningwei;
    private static readonly string Home = Town.FindWorker("w001")!.HomeGrid;
    private static readonly string Zone = Town.FindGrid(Home)!.Zone;
    private static readonly GridDefinition OtherZone = Town.Definition.Grids.First(grid => grid.Zone != Zone);
    private static readonly GridDefinition Beside = Town.Definition.Grids.First(grid => grid.Zone == Zone && grid.Code != Home);

    // Incidents by how they lie: o of the command room in the worker's grid, z in its zone, f in another zone; a and b of two agencies, p of the
    // platform, s of agency A resolved, j of B with A as partner, d of a department, c of B and put to the county by supervision, e of a grid and put
    // to the platform, m of nobody's grid but in the worker's hand, u unplaced.
    [Theory]
    [InlineData(Role.Operator, null, "ozfabpsjdcemu")]
    [InlineData(Role.ShiftLeader, null, "ozfabpsjdcemu")]
    [InlineData(Role.CommandRoomHead, null, "ozfabpsjdcemu")]
    [InlineData(Role.Operator, "zone", "oz")]
    [InlineData(Role.ShiftLeader, "zone", "oz")]
    [InlineData(Role.CommandRoomHead, "zone", "oz")]
    [InlineData(Role.Inspector, null, "ozfabpsjdcemu")]
    [InlineData(Role.Planner, null, "ozfabpsjdcemu")]
    [InlineData(Role.Administrator, null, "ozfabpsjdcemu")]
    [InlineData(Role.Display, null, "ozfabpsjdcemu")]
    [InlineData(Role.PlatformOfficer, P, "abpsjce")]
    [InlineData(Role.AgencyOfficer, A, "asj")]
    [InlineData(Role.AgencyOfficer, B, "bjc")]
    [InlineData(Role.CountyOfficer, "county", "dc")]
    [InlineData(Role.CountyOfficer, D, "d")]
    [InlineData(Role.CountyOfficer, "department/xian-guihua", "")]
    [InlineData(Role.GridLeader, "grid", "o")]
    [InlineData(Role.GridLeader, null, "")]
    [InlineData(Role.GridWorker, null, "om")]
    [InlineData(Role.AgencyOfficer, null, "")]
    [InlineData(Role.Resident, null, "")]
    [InlineData(Role.System, null, "")]
    public void Each_sees_the_incidents_of_its_scope(Role role, string? unit, string seen)
    {
        var sight = TestTown.Sight(role, Unit(unit), "w001");

        Assert.Equal(seen, string.Concat(Incidents().Where(incident => sight.Incidents.Holds(incident)).Select(incident => incident.Id)));
    }

    [Fact]
    public void A_worker_on_duty_sees_the_grid_where_it_is_too()
    {
        Assert.False(TestTown.Sight(Role.GridWorker, null, "w001").Incidents.Holds(Incident("z", grid: Beside.Code)));
        Assert.True(TestTown.Sight(Role.GridWorker, null, "w001", Beside.Code).Incidents.Holds(Incident("z", grid: Beside.Code)));
        Assert.True(TestTown.Sight(Role.GridWorker, null, "w001", Beside.Code).Incidents.Holds(Incident("o", grid: Home)));
    }

    [Theory]
    [InlineData(Role.Operator, null, true, "all", "all", "all")]
    [InlineData(Role.ShiftLeader, null, true, "all", "all", "all")]
    [InlineData(Role.CommandRoomHead, null, true, "all", "all", "all")]
    [InlineData(Role.Administrator, null, true, "all", "all", "all")]
    [InlineData(Role.Operator, "zone", true, "zone", "commandroom zone", "zone")]
    [InlineData(Role.Inspector, null, false, "all", "all", "all")]
    [InlineData(Role.Planner, null, false, "none", "all", "")]
    [InlineData(Role.Display, null, false, "none", "all", "")]
    [InlineData(Role.AgencyOfficer, A, false, "none", "commandroom " + A, A)]
    [InlineData(Role.CountyOfficer, D, false, "none", "commandroom " + D, D)]
    [InlineData(Role.GridLeader, "grid", true, "grid", "zone", "")]
    [InlineData(Role.GridWorker, null, true, "self", "zone", "")]
    [InlineData(Role.GridLeader, null, false, "none", "", "")]
    [InlineData(Role.Resident, null, false, "none", "", "")]
    public void Each_sees_workers_positions_and_queues_of_its_scope(Role role, string? unit, bool positions, string workers, string queues, string hands)
    {
        var sight = TestTown.Sight(role, Unit(unit), "w001");

        Assert.Equal(positions, sight.Positions);
        Assert.Equal(Workers(workers), Town.Definition.Workers.Select(worker => worker.Id).Where(sight.SeesWorker).ToHashSet());
        Assert.Equal(Queues(queues), Town.Units.Where(sight.SeesQueue).Select(queue => queue.Value).ToHashSet());
        Assert.Equal(Queues(hands), Town.Units.Where(sight.SeesHands).Select(queue => queue.Value).ToHashSet());
    }

    [Fact]
    public void A_platform_has_its_agencies_queues_and_the_county_its_departments()
    {
        var platform = TestTown.Sight(Role.PlatformOfficer, P);
        Assert.All(Town.Definition.Agencies, agency => Assert.Equal(agency.Platforms.Contains("LawEnforcement"), platform.SeesQueue(UnitKey.Agency(agency.Id))));
        Assert.False(platform.SeesQueue(UnitKey.Platform("PublicSafety")));

        var county = TestTown.Sight(Role.CountyOfficer, "county");
        Assert.All(Town.Definition.County.Departments, department => Assert.True(county.SeesQueue(UnitKey.Department(department.Id))));
    }

    [Theory]
    [InlineData(Role.Operator, null, "Addresses, Incidents, Drafts, Handovers, People, WorkerIndicators")]
    [InlineData(Role.ShiftLeader, null, "Addresses, Incidents, Drafts, Handovers, People, WorkerIndicators")]
    [InlineData(Role.CommandRoomHead, null, "Addresses, Incidents, Drafts, Handovers, People, WorkerIndicators")]
    [InlineData(Role.Operator, "zone", "Addresses, Incidents, Drafts, People, WorkerIndicators")]
    [InlineData(Role.PlatformOfficer, P, "Addresses, Incidents, People, WorkerIndicators")]
    [InlineData(Role.AgencyOfficer, A, "Addresses, Incidents, People, WorkerIndicators")]
    [InlineData(Role.CountyOfficer, D, "Addresses, Incidents, People, WorkerIndicators")]
    [InlineData(Role.GridLeader, "grid", "Addresses, Incidents, People, WorkerIndicators")]
    [InlineData(Role.GridWorker, null, "Addresses, Incidents, People, WorkerIndicators")]
    [InlineData(Role.Inspector, null, "Addresses, Incidents, People, WorkerIndicators, EventLog, DutyLog, Metrics, Audit")]
    [InlineData(Role.Planner, null, "Addresses, DutyLog, Metrics")]
    [InlineData(Role.Administrator, null, "Addresses, Incidents, People, WorkerIndicators, EventLog, DutyLog, Tokens, Metrics, Audit")]
    [InlineData(Role.Display, null, "None")]
    [InlineData(Role.Resident, null, "None")]
    [InlineData(Role.System, null, "None")]
    public void Each_sees_these_other_parts(Role role, string? unit, string parts) =>
        Assert.Equal(parts, TestTown.Sight(role, Unit(unit), "w001").Parts.ToString());

    [Fact]
    public void Only_planners_and_displays_see_incidents_in_outline() =>
        Assert.Equal([Role.Planner, Role.Display], Enum.GetValues<Role>().Where(role => TestTown.Sight(role).InOutline));

    [Fact]
    public void Who_sees_the_same_has_the_same_key_and_no_other()
    {
        var sights = from role in Enum.GetValues<Role>() from unit in new[] { null, "zone", "grid", A, B, P, "county", D } select TestTown.Sight(role, Unit(unit), "w001");
        Assert.All(sights.GroupBy(sight => sight.Key), same => Assert.Single(same.Select(Told).Distinct()));

        static string Told(Sight sight) =>
            $"{string.Concat(Incidents().Where(sight.Incidents.Holds).Select(incident => incident.Id))} {sight.InOutline} {sight.Positions} {sight.Workers?.Count} {sight.Queues?.Count}";
    }

    private static string? Unit(string? unit) => unit switch { "zone" => $"zone/{Zone}", "grid" => $"grid/{Home}", _ => unit };

    private static HashSet<string> Workers(string which) => which switch
    {
        "all" => [.. Town.Definition.Workers.Select(worker => worker.Id)],
        "zone" => [.. Town.WorkersOf(Zone).Select(worker => worker.Id)],
        "grid" => [.. Town.Definition.Workers.Where(worker => worker.HomeGrid == Home).Select(worker => worker.Id)],
        "self" => ["w001"],
        _ => [],
    };

    private static HashSet<string> Queues(string which) =>
        which == "all" ? [.. Town.Units.Select(unit => unit.Value)] : [.. which.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(queue => Unit(queue)!)];

    private static IEnumerable<IncidentSummary> Incidents() =>
    [
        Incident("o", grid: Home),
        Incident("z", grid: Beside.Code),
        Incident("f", grid: OtherZone.Code),
        Incident("a", A, OtherZone.Code),
        Incident("b", B, OtherZone.Code),
        Incident("p", P, OtherZone.Code),
        Incident("s", "commandroom", OtherZone.Code) with { Step = IncidentStep.Resolved, ResolvedBy = new UnitKey(A) },
        Incident("j", B, OtherZone.Code) with { Partners = [new UnitKey(A)] },
        Incident("d", D, OtherZone.Code),
        Incident("c", B, OtherZone.Code) with { Pushed = [UnitKey.County] },
        Incident("e", $"grid/{OtherZone.Code}", OtherZone.Code) with { Pushed = [new UnitKey(P)] },
        Incident("m", $"grid/{OtherZone.Code}", OtherZone.Code) with { Assignee = "w001" },
        Incident("u", grid: null),
    ];

    private static IncidentSummary Incident(string id, string owner = "commandroom", string? grid = null) =>
        new(id, 1, IncidentStep.Dispatched, null, 3, new UnitKey(owner), null, grid, false, null, DateTimeOffset.UnixEpoch, null);
}
