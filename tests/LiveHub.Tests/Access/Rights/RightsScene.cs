using System.Text.Json.Nodes;
using GovGrid.Common;
using GovGrid.LiveHub.Tests.Support;
using GovGrid.Silo.ReadModel;
using GovGrid.Testing;
using GovGrid.Towns;
using Microsoft.Extensions.DependencyInjection;

namespace GovGrid.LiveHub.Tests.Access.Rights;

/// <summary>A service of two towns with somebody of each column, and incidents that are theirs and others'.</summary>
public sealed class RightsScene : IAsyncLifetime
{
    public const string Agency = "agency/jiaotong";
    public const string ForeignAgency = "agency/gonggong";
    public const string Department = "department/xian-shuili";

    private readonly Dictionary<string, string> incidents = [];
    private readonly RightsAccount account = new();

    public TestServer Server { get; private set; } = null!;

    public Town Town { get; private set; } = null!;

    public Town OtherTown { get; private set; } = null!;

    public IReadOnlyList<RightsCaller> Callers { get; private set; } = [];

    public Api Operator { get; private set; } = null!;

    public Api Leader { get; private set; } = null!;

    public Api OtherOperator { get; private set; } = null!;

    public WorkerDefinition Worker { get; private set; } = null!;

    public GridDefinition Grid => Town.FindGrid(Worker.HomeGrid)!;

    public GridDefinition ForeignGrid { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Server = await TestServer.Start(null, $"--GOVGRID_TOWN={Repository.PathOf("towns", "ningwei")},{Repository.PathOf("towns", "yunxi")}", $"--GOVGRID_ADMIN_TOKEN={TestServer.AdministratorToken}");
        var towns = Server.Services.GetRequiredService<ITownDirectory>().Towns;
        (Town, OtherTown) = (towns[0], towns[1]);
        Worker = Town.FindWorker("w001")!;
        ForeignGrid = Town.Definition.Grids.First(grid => grid.Zone != Grid.Zone);
        Operator = await As(Town, "operator", "op-scene", null);
        Leader = await As(Town, "shiftLeader", "leader-scene", null);
        OtherOperator = await As(OtherTown, "operator", "op-other", null);
        Callers = await Task.WhenAll(Columns().Select(SignIn));
        await MakeIncidents();
    }

    public Task DisposeAsync() => Server.DisposeAsync().AsTask();

    /// <summary>The code of the town of a scope.</summary>
    public string TownOf(RightsScope scope) => scope is RightsScope.Town ? OtherTown.Code : Town.Code;

    /// <summary>An incident that stands as it is, in a caller's sight or out of it; null where there is none out of it.</summary>
    public string? Incident(RightsCaller caller, RightsScope scope) => scope switch
    {
        RightsScope.Town => incidents["town"],
        RightsScope.Unit => caller.IsBound ? incidents["foreign"] : null,
        _ => caller.Unit is { } unit && caller.IsOfficer ? incidents[unit] : incidents[Agency],
    };

    /// <summary>The caller as it can call now: some calls end the session that they are made in.</summary>
    public async Task<RightsCaller> Awake(RightsCaller caller) =>
        !caller.IsAccount || (await caller.Api.Get("/api/v1/session")).Status == 200 ? caller : With(caller, await account.Token(Server));

    /// <summary>Somebody with a token of a town.</summary>
    public async Task<Api> As(Town town, string role, string subject, string? unit) => new(Server.Client(await Token(town, role, subject, unit)));

    /// <summary>A token of a town.</summary>
    public async Task<string> Token(Town town, string role, string subject, string? unit) =>
        (string)(await Server.Administrator.Post("/api/v1/tokens", new { role, subject, unit, town = town.Code })).Expect(201)["token"]!;

    /// <summary>Where in a grid the incidents lie that stand as they are: some steps from where all others do.</summary>
    public static GeoPoint Apart(GridDefinition grid) => grid.Centre with { Lat = grid.Centre.Lat + GeoPoint.DegreesNorth(20) };

    /// <summary>A new report in a grid.</summary>
    public async Task<JsonNode> Report(GridDefinition grid, Town? town = null, string? category = null, bool isApart = false)
    {
        var by = town is null ? Operator : OtherOperator;
        return (await by.Post("/api/v1/incidents", new
        {
            channel = "hotline",
            category = category ?? (town ?? Town).Definition.Categories[0].Code,
            description = "A lane is blocked",
            location = At(isApart ? Apart(grid) : grid.Centre),
            reporter = new { name = "Somebody" },
            attachments = await by.Photo(),
        }, ServerFixture.Key())).Expect(201);
    }

    /// <summary>The photo that came with an incident.</summary>
    public async Task<string> PhotoOf(string incident, RightsScope scope) =>
        (string)(await (scope is RightsScope.Town ? OtherOperator : Operator).Get($"/api/v1/incidents/{incident}")).Expect(200)["attachments"]![0]!["id"]!;

    /// <summary>A command that must be done.</summary>
    public async Task<JsonNode> Give(string incident, string command, object? body = null, Api? by = null) =>
        (await (by ?? Operator).Post($"/api/v1/incidents/{incident}/{command}", body, ServerFixture.Key())).Expect(200);

    /// <summary>A new incident that has been sent to a unit.</summary>
    public async Task<string> Sent(string unit, GridDefinition? grid = null, string category = "fire-safety", bool isApart = false)
    {
        var incident = (string)(await Report(grid ?? Grid, isApart: isApart))["id"]!;
        await Give(incident, "accept");
        await Give(incident, "triage", new { category, route = new { kind = "platform", platform = "LawEnforcement" } });
        if (!unit.StartsWith("department/", StringComparison.Ordinal)) await Give(incident, "dispatch", new { unit });
        else await GiveToDepartment(incident, unit);
        return incident;
    }

    /// <summary>Ends when the read model has all that has happened.</summary>
    public async Task CaughtUp()
    {
        var progress = Server.Services.GetRequiredService<IReadModelProgress>();
        while (progress.Lag > TimeSpan.Zero || progress.Waiting > 0) await Task.Yield();
    }

    // A department is named by the county centre.
    private async Task GiveToDepartment(string incident, string unit)
    {
        await Give(incident, "dispatch", new { unit = "county" });
        await Give(incident, "dispatch", new { unit }, await As(Town, "countyOfficer", "county-scene", "county"));
    }

    private static object At(GeoPoint point) => new { lon = point.Lon, lat = point.Lat };

    private async Task MakeIncidents()
    {
        foreach (var unit in Columns().Where(caller => caller.IsOfficer).Select(caller => caller.Unit!).Append(Agency).Distinct()) incidents[unit] = await Sent(unit, isApart: true);
        incidents["foreign"] = await Sent(ForeignAgency, ForeignGrid, isApart: true);
        incidents["town"] = (string)(await Report(OtherTown.Definition.Grids[0], OtherTown, isApart: true))["id"]!;
        await CaughtUp();
    }

    private IEnumerable<RightsCaller> Columns()
    {
        var (zone, grid) = ($"zone/{Grid.Zone}", $"grid/{Grid.Code}");
        return
        [
            new("nobody", null, "", null),
            new("operator", "operator", "intake-a1", null),
            new("shiftLeader", "shiftLeader", "leader-a", null),
            new("commandRoomHead", "commandRoomHead", "head", null),
            new("zoneOperator", "operator", "intake-a2", zone),
            new("zoneLeader", "shiftLeader", "leader-b", zone),
            new("zoneHead", "commandRoomHead", "zone-head", zone),
            new("gridWorker", "gridWorker", Worker.Id, null),
            new("gridLeader", "gridLeader", "village-head", grid),
            new("platformOfficer", "platformOfficer", "le-officer-a", "platform/LawEnforcement"),
            new("agencyOfficer", "agencyOfficer", "jiaotong-a1", Agency),
            new("departmentOfficer", "countyOfficer", "xian-shuili-1", Department),
            new("countyOfficer", "countyOfficer", "county-1", "county"),
            new("inspector", "inspector", "inspector-1", null),
            new("planner", "planner", "planner-1", null),
            new("administrator", "administrator", "administrator-1", null),
            new("display", "display", "wall-1", null),
            new("allTownsAdministrator", "administrator", "administrator", null),
            new("account", "operator", "intake-a1", null),
        ];
    }

    private async Task<RightsCaller> SignIn(RightsCaller caller)
    {
        if (caller.Role is null) return caller with { Api = Server.Anonymous };
        if (caller.IsAccount) return With(caller, await account.SignIn(Server, new { caller.Role, caller.Subject, Town = Town.Code }));
        return With(caller, caller.Name == "allTownsAdministrator" ? TestServer.AdministratorToken : await Token(Town, caller.Role, caller.Subject, caller.Unit));
    }

    private RightsCaller With(RightsCaller caller, string token) => caller with { Token = token, Api = new Api(Server.Client(token)) };
}
