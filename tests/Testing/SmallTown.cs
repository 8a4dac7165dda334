using GovGrid.Common;
using GovGrid.People;
using GovGrid.Towns;
using GovGrid.Towns.Loading;

namespace GovGrid.Testing;

/// <summary>A town of four grids in two zones for tests of single rules: enough of everything, and nothing that is not asked about.</summary>
public static class SmallTown
{
    /// <summary>A Monday, 09:00 in the town.</summary>
    public static DateTimeOffset MondayMorning { get; } = new(2026, 11, 2, 1, 0, 0, TimeSpan.Zero);

    /// <summary>The town's code.</summary>
    public const string Code = "999999001";

    /// <summary>The town; change it by <c>with</c> before making it.</summary>
    public static TownDefinition Definition { get; } = new()
    {
        Code = Code,
        Name = new("试镇", "Test Town"),
        TimeZone = "Asia/Shanghai",
        Version = "test",
        Zones = [new("z1", Label("z1"), ["z2"]), new("z2", Label("z2"), ["z1"])],
        Communities = [new(Code + "001", Label("c1"), "z1", new(120.01, 30.005), true), new(Code + "002", Label("c2"), "z2", new(120.03, 30.005), true)],
        Grids = [Square(0, "001", "z1"), Square(1, "001", "z1"), Square(2, "002", "z2"), Square(3, "002", "z2")],
        Addresses = [new("a1", "试验路1号", GridCode(0), new(120.005, 30.005))],
        CommandRoom = new(
        [
            Desk("intake-1", Towns.Desk.Intake), Desk("dispatch-1", Towns.Desk.Dispatch), Desk("verify-1", Towns.Desk.Verify),
            new("leader-1", Label("leader-1"), Role.ShiftLeader, new(DutyKind.Always), []),
        ]),
        Platforms = [new("PublicSafety", Label("PublicSafety"), [Crew("safety-1", Role.PlatformOfficer)]), new("LawEnforcement", Label("LawEnforcement"), [])],
        Agencies = [new("chengguan", Label("chengguan"), ["LawEnforcement"], [Crew("chengguan-1", Role.AgencyOfficer)])],
        County = new(Label("county"), [new("water", Label("water"), [Crew("water-1", Role.CountyOfficer)])]),
        Workers = [Worker("w1", 0, "car"), Worker("w2", 1, "foot"), Worker("w3", 2, "foot")],
        Vehicles = [new("car", Label("car"), 25), new("foot", Label("foot"), 4.5)],
        Rota = new(new(2026, 1, 1), [new("day", Label("day"), new(8, 0), 12), new("night", Label("night"), new(20, 0), 12)], [Day("A", "B"), Day("C", "A"), Day("B", "C")]),
        Categories =
        [
            Of("rubbish", 4, Route.Grid, new TimeLimit(LimitedStep.Accept, 1, TimeBasis.UrgentHours), new(LimitedStep.Arrive, 2, TimeBasis.UrgentHours), new(LimitedStep.Resolve, 4, TimeBasis.UrgentHours)),
            Of("fire", 2, Route.Grid, new TimeLimit(LimitedStep.Arrive, 0.25, TimeBasis.UrgentHours), new(LimitedStep.Resolve, 4, TimeBasis.UrgentHours)),
            Of("stall", 3, new Route(RouteKind.Platform, "LawEnforcement", "chengguan"), new TimeLimit(LimitedStep.Resolve, 4, TimeBasis.WorkingHours)),
            Of("order", 3, new Route(RouteKind.Platform, "PublicSafety")),
            Of("river", 3, Route.County),
        ],
        Unclassified = [new(LimitedStep.Accept, 0.5, TimeBasis.UrgentHours), new(LimitedStep.Accept, 0.1, TimeBasis.UrgentHours, 2), new(LimitedStep.Dispatch, 1, TimeBasis.UrgentHours)],
        Calendar = new([new(new(8, 0), new(12, 0)), new(new(14, 0), new(18, 0))], [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday], [], []),
        Policy = new()
        {
            AcceptedByRule = [Channel.WorkerApp],
            TriageByRule = false,
            WarnAtShare = 0.8,
            VerifiedShare = new Dictionary<int, double> { [1] = 1, [2] = 1, [3] = 1, [4] = 0 },
            DetourFactor = 1.3,
            DispatchReach = DispatchReach.NeighbouringZones,
            Returns = new(new(2, TimeBasis.WorkingDays), 2),
            Answers = new(90, 180, 120),
            Extension = new(1, 20, 1),
            LongestSuspensionDays = 60,
            LeastEvidence = 1,
            ReopenDays = 15,
            Supervision = new([Role.GridWorker, Role.GridLeader, Role.PlatformOfficer, Role.ShiftLeader, Role.CommandRoomHead, Role.CountyOfficer], new(4, TimeBasis.WorkingHours)),
            Duplicates = new(100, 24),
            Duty = new(60, 5, 30, 180, 15, 4),
        },
        Operations = [new("rain", Label("rain"), ["A", "B", "C"], true, new Dictionary<string, double> { ["rubbish"] = 0.5 }, ["rubbish"])],
        Rights = TownDirectory.Load(Repository.PathOf("towns", "ningwei")).Towns[0].Definition.Rights,
    };

    /// <summary>The town made from <see cref="Definition"/>.</summary>
    public static Town Town { get; } = new(Definition);

    /// <summary>Code of the n-th grid from the west, 0 to 3.</summary>
    public static string GridCode(int index) => Code + (index < 2 ? "001" : "002") + (index % 2 + 1).ToString("000", null);

    private static LocalizedText Label(string text) => new(text, text);

    private static Post Desk(string id, Desk desk) => new(id, Label(id), Role.Operator, new(DutyKind.Always), [desk]);

    private static Post Crew(string id, Role role) => new(id, Label(id), role, new(DutyKind.Always), []);

    private static WorkerDefinition Worker(string id, int grid, string vehicle) => new(id, Label(id), "A", GridCode(grid), vehicle, []);

    private static Category Of(string code, int severity, Route route, params TimeLimit[] limits) => new(code, Label(code), null, severity, route, limits);

    private static Dictionary<string, IReadOnlyList<string>> Day(string day, string night) => new() { ["day"] = [day], ["night"] = [night] };

    private static GridDefinition Square(int index, string community, string zone)
    {
        var (west, east) = (120 + 0.01 * index, 120 + 0.01 * (index + 1));
        return new(
            GridCode(index), Label($"g{index}"), Code + community, zone, new((west + east) / 2, 30.005),
            [new(west, 30), new(east, 30), new(east, 30.01), new(west, 30.01), new(west, 30)],
            [.. new[] { index - 1, index + 1 }.Where(n => n is >= 0 and < 4).Select(GridCode)]);
    }
}
