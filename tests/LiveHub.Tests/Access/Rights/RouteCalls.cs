using System.Globalization;
using System.Net.Http.Json;
using GovGrid.Common;
using GovGrid.LiveHub.Tests.Support;
using GovGrid.People;
using GovGrid.Towns;

namespace GovGrid.LiveHub.Tests.Access.Rights;

/// <summary>
/// How each route is called by somebody towards the own or the foreign. A route that is not listed here is called plainly: town, incident, worker
/// and post of its path are put in, and the body is an empty object.
/// </summary>
public sealed class RouteCalls
{
    /// <summary>There is nothing of that scope to be called towards.</summary>
    public const string Nothing = "-";

    private const string Api = "/api/v1";

    private readonly RightsScene scene;
    private readonly CommandScene commands;
    private readonly Dictionary<string, Func<RightsCaller, RightsScope, Task<string>>> calls;

    public RouteCalls(RightsScene scene)
    {
        (this.scene, commands) = (scene, new CommandScene(scene));
        var hub = new HubCalls(scene);
        calls = new()
        {
            ["ANY /hubs/live/negotiate"] = (caller, scope) => scope is RightsScope.Own ? Post(caller, "/hubs/live/negotiate?negotiateVersion=1", null) : None(),
            ["GET /{*path:nonfile}"] = (caller, scope) => scope is RightsScope.Own ? Page(caller) : None(),
            ["HUB Join"] = hub.Join,
            ["HUB Leave"] = (caller, scope) => scope is RightsScope.Own ? hub.Leave(caller) : None(),
            [$"POST {Api}/session"] = (caller, scope) => scope is RightsScope.Own ? Post(caller, $"{Api}/session", new { token = caller.Token ?? TestServer.AdministratorToken }) : None(),
            [$"POST {Api}/tokens"] = (caller, scope) => InTown(scope, town => Post(caller, $"{Api}/tokens", new { role = "display", subject = "wall-2", town })),
            [$"DELETE {Api}/tokens/{{id}}"] = DeleteToken,
            [$"GET {Api}/towns"] = (caller, scope) => InTown(scope, town => Holds(caller, $"{Api}/towns", town)),
            [$"GET {Api}/towns/{{code}}/snapshot"] = (caller, scope) => WithIncident(caller, scope, incident => Holds(caller, $"{Api}/towns/{scene.TownOf(scope)}/snapshot", incident)),
            [$"GET {Api}/addresses"] = (caller, scope) => InTown(scope, town => Get(caller, $"{Api}/addresses?q=1&town={town}")),
            [$"POST {Api}/incidents"] = (caller, scope) => InTown(scope, _ => Report(caller, scope is RightsScope.Town ? scene.OtherTown : scene.Town)),
            [$"GET {Api}/incidents"] = List,
            [$"GET {Api}/incidents/nearby"] = Nearby,
            [$"POST {Api}/incidents/batch"] = (caller, scope) => WithIncident(caller, scope, incident => Batch(caller, incident)),
            [$"POST {Api}/incidents/{{id}}/{{command}}"] = (caller, scope) => scope is RightsScope.Own ? Post(caller, $"{Api}/incidents/{scene.Incident(caller, scope)}/frobnicate", null) : None(),
            [$"PUT {Api}/drafts/{{id}}"] = (caller, scope) => InTown(scope, town => Put(caller, $"{Api}/drafts/d1", new { channel = "hotline", town })),
            [$"GET {Api}/drafts"] = (caller, scope) => InTown(scope, town => Get(caller, $"{Api}/drafts?town={town}")),
            [$"GET {Api}/drafts/{{id}}"] = (caller, scope) => InTown(scope, town => Get(caller, $"{Api}/drafts/d1?town={town}")),
            [$"DELETE {Api}/drafts/{{id}}"] = (caller, scope) => InTown(scope, town => Delete(caller, $"{Api}/drafts/d1?town={town}")),
            [$"POST {Api}/towns/{{code}}/handovers/take-over"] = TakeOver,
            [$"POST {Api}/towns/{{code}}/operation"] = (caller, scope) =>
                InTown(scope, town => Post(caller, $"{Api}/towns/{town}/operation", new { kind = scene.Town.Definition.Operations[0].Code })),
            [$"GET {Api}/towns/{{code}}/queues/{{**unit}}"] = (caller, scope) => WithQueue(caller, scope, unit => Get(caller, $"{Api}/towns/{scene.TownOf(scope)}/queues/{unit}")),
            [$"GET {Api}/receipts/{{code}}"] = (caller, scope) => scope is RightsScope.Own ? Receipt(caller, (path, _) => Get(caller, path), isClosed: false) : None(),
            [$"POST {Api}/receipts/{{code}}/withdrawal"] = (caller, scope) => scope is RightsScope.Own ? Receipt(caller, (path, key) => Post(caller, $"{path}/withdrawal", new { reason = key }), isClosed: false) : None(),
            [$"POST {Api}/receipts/{{code}}/rating"] = (caller, scope) => scope is RightsScope.Own ? Receipt(caller, (path, _) => Post(caller, $"{path}/rating", new { satisfaction = 5 }), isClosed: true) : None(),
            [$"GET {Api}/receipts/{{code}}/attachments/{{id}}"] = (caller, scope) => scope is RightsScope.Own ? OwnPhoto(caller) : None(),
            [$"POST {Api}/attachments"] = (caller, scope) => scope is RightsScope.Own ? Upload(caller) : None(),
            [$"GET {Api}/attachments/{{id}}"] = (caller, scope) => WithIncident(caller, scope, async incident => await Get(caller, $"{Api}/attachments/{await scene.PhotoOf(incident, scope)}")),
            [$"GET {Api}/workers/{{id}}/looks"] = (caller, scope) => scope is RightsScope.Town ? None() : WithWorker(caller, scope, (worker, _, _) => Get(caller, $"{Api}/workers/{worker}/looks")),
            [$"GET {Api}/receipts/{{code}}/data"] = (caller, scope) => scope is RightsScope.Own ? Receipt(caller, (path, _) => Get(caller, $"{path}/data"), isClosed: false) : None(),
            [$"DELETE {Api}/receipts/{{code}}/data"] = (caller, scope) => scope is RightsScope.Own ? Receipt(caller, (path, _) => Delete(caller, $"{path}/data"), isClosed: false) : None(),
            [$"DELETE {Api}/incidents/{{id}}/personal-data"] = (caller, scope) => WithIncident(caller, scope, async incident => await Erase(caller, scope is RightsScope.Own ? await Reported() : incident)),
            [$"POST {Api}/workers/{{id}}/position"] = (caller, scope) => WithWorker(caller, scope, (worker, at, town) => Post(caller, $"{Api}/workers/{worker}/position", new { at.Lon, at.Lat, town })),
            [$"POST {Api}/positions"] = (caller, scope) => WithWorker(caller, scope, (worker, at, town) => Positions(caller, worker, at, town)),
            [$"POST {Api}/posts/{{id}}/on-duty"] = (caller, scope) => WithPost(caller, scope, (post, town) => Post(caller, $"{Api}/posts/{post}/on-duty", new { town })),
            [$"POST {Api}/posts/{{id}}/off-duty"] = (caller, scope) => WithPost(caller, scope, (post, town) => Post(caller, $"{Api}/posts/{post}/off-duty", new { town })),
            [$"GET {Api}/incidents/{{id}}/contact"] = Contact,
        };
        foreach (var form in new[] { "indicators", "indicators.csv" })
            foreach (var asked in Variants($"GET {Api}/reports/{form}"))
                calls[asked] = (caller, scope) => InTown(scope, town => Get(caller, $"{asked[(asked.IndexOf(' ') + 1)..]}&town={town}"));
        foreach (var (route, call) in new AccountCalls(scene).Calls) calls[route] = call;
        foreach (var command in new[] { "on-duty", "off-duty", "help" })
            calls[$"POST {Api}/workers/{{id}}/{command}"] = (caller, scope) => WithWorker(caller, scope, (worker, _, town) => Post(caller, $"{Api}/workers/{worker}/{command}", new { town }));
        calls[$"DELETE {Api}/workers/{{id}}/help"] = (caller, scope) => WithWorker(caller, scope, (worker, _, town) => Delete(caller, $"{Api}/workers/{worker}/help?town={town}"));
    }

    /// <summary>What somebody is answered: <c>yes</c>, <c>no</c>, or the status of another answer.</summary>
    public async Task<string> Answer(string route, RightsCaller caller, RightsScope scope)
    {
        caller = await scene.Awake(caller);
        return calls.TryGetValue(route, out var call) ? await call(caller, scope)
            : CommandOf(route) is { } command ? await Command(command, caller, scope)
            : await Plain(route, caller, scope);
    }

    /// <summary>A route, once for each way of asking that makes a difference to who may.</summary>
    public static IEnumerable<string> Variants(string route) =>
        route.StartsWith($"GET {Api}/reports/indicators", StringComparison.Ordinal) ? [$"{route}?by=town", $"{route}?by=worker"] : [route];

    private static Task<string> None() => Task.FromResult(Nothing);

    internal static string Told(int status) => status switch
    {
        >= 200 and < 400 => "yes",
        401 or 403 => "no",
        _ => status.ToString(CultureInfo.InvariantCulture),
    };

    private static string? CommandOf(string route) =>
        route.StartsWith($"POST {Api}/incidents/{{id}}/", StringComparison.Ordinal) && route[(route.LastIndexOf('/') + 1)..] is var name && !name.Contains('{') ? name : null;

    private static async Task<string> Upload(RightsCaller caller) => Told((await caller.Api.PostFile($"{Api}/attachments", PhotoFiles.Jpeg())).Status);

    private static async Task<string> Get(RightsCaller caller, string path) => Told((await caller.Api.Get(path)).Status);

    private static async Task<string> Delete(RightsCaller caller, string path) => Told((await caller.Api.Delete(path)).Status);

    private static async Task<string> Put(RightsCaller caller, string path, object body) => Told((await caller.Api.Put(path, body)).Status);

    private static async Task<string> Post(RightsCaller caller, string path, object? body) => Told((await caller.Api.Post(path, body, ServerFixture.Key())).Status);

    // A service that was built without its pages has none to give.
    private static async Task<string> Page(RightsCaller caller) => await Get(caller, "/page") is var told && told == "404" ? "yes" : told;

    private static async Task<string> Holds(RightsCaller caller, string path, string sought)
    {
        var answer = await caller.Api.Get(path);
        return answer.Status != 200 ? Told(answer.Status) : answer.Text.Contains(sought, StringComparison.Ordinal) ? "yes" : "404";
    }

    private Task<string> InTown(RightsScope scope, Func<string, Task<string>> call) => scope is RightsScope.Unit ? None() : call(scene.TownOf(scope));

    private Task<string> WithIncident(RightsCaller caller, RightsScope scope, Func<string, Task<string>> call) =>
        scene.Incident(caller, scope) is { } incident ? call(incident) : None();

    private async Task<string> Plain(string route, RightsCaller caller, RightsScope scope)
    {
        if (Path(route[(route.IndexOf(' ') + 1)..], caller, scope) is not { } path) return Nothing;
        using var request = new HttpRequestMessage(route.StartsWith("ANY", StringComparison.Ordinal) ? HttpMethod.Get : new HttpMethod(route.Split(' ')[0]), path);
        if (request.Method != HttpMethod.Get && request.Method != HttpMethod.Delete) request.Content = JsonContent.Create(new { });
        return Told((await caller.Api.Send(request, ServerFixture.Key())).Status);
    }

    // Null where the scope makes no difference to the path.
    private string? Path(string route, RightsCaller caller, RightsScope scope)
    {
        if (route.Contains("/incidents/{id}", StringComparison.Ordinal))
            return scene.Incident(caller, scope) is { } incident ? route.Replace("{id}", incident, StringComparison.Ordinal) : null;
        if (route.Contains("/towns/{code}", StringComparison.Ordinal))
            return scope is RightsScope.Unit ? null : route.Replace("{code}", scene.TownOf(scope), StringComparison.Ordinal);
        if (scope is not RightsScope.Own) return null;
        return route.Replace("{documentName:regex(^v1$)}", "v1", StringComparison.Ordinal).Replace("{**path}", "nothing", StringComparison.Ordinal)
            .Replace("{*path:nonfile}", "page", StringComparison.Ordinal).Replace("{id}", "nothing", StringComparison.Ordinal);
    }

    private async Task<string> Command(string command, RightsCaller caller, RightsScope scope)
    {
        if (scope is not RightsScope.Own) return await WithIncident(caller, scope, async incident => await Post(caller, $"{Api}/incidents/{incident}/{command}", await commands.Body(command, caller)));
        if (!May(command, caller)) return await Post(caller, $"{Api}/incidents/{scene.Incident(caller, scope)}/{command}", await commands.Body(command, caller));
        var (own, body, by) = await commands.Ready(command, caller);
        var told = Told((await by.Post($"{Api}/incidents/{own}/{command}", body, ServerFixture.Key())).Status);
        if (caller.Role is "gridWorker" or "gridLeader") await commands.TakeBack(own);
        return told;
    }

    // Only who may give a command needs an incident that it can be given to.
    private bool May(string command, RightsCaller caller) =>
        caller.Role is { } role && scene.Town.Allows(Enum.Parse<Role>(role, ignoreCase: true), Enum.Parse<CommandKind>(command, ignoreCase: true));

    // Others read the contacts of the incidents that stand.
    private async Task<string> Reported() => (string)(await scene.Report(scene.Grid))["id"]!;

    private static async Task<string> Erase(RightsCaller caller, string incident)
    {
        using var request = new HttpRequestMessage(HttpMethod.Delete, $"{Api}/incidents/{incident}/personal-data") { Content = JsonContent.Create(new { reason = "subjectAsked", reporterOnly = true }) };
        return Told((await caller.Api.Send(request)).Status);
    }

    private static async Task<string> Batch(RightsCaller caller, string incident)
    {
        var answer = await caller.Api.Post($"{Api}/incidents/batch", new { command = "note", ids = new[] { incident }, body = new { text = "Seen" } }, ServerFixture.Key());
        return answer.Status == 200 ? Told((int?)answer.Json!["outcomes"]![0]!["problem"]?["status"] ?? 200) : Told(answer.Status);
    }

    private Task<string> List(RightsCaller caller, RightsScope scope) =>
        WithIncident(caller, scope, incident => Holds(caller, $"{Api}/incidents?town={scene.TownOf(scope)}&q={incident}", incident));

    private Task<string> Nearby(RightsCaller caller, RightsScope scope) => WithIncident(caller, scope, incident =>
    {
        var at = RightsScene.Apart(scope switch { RightsScope.Town => scene.OtherTown.Definition.Grids[0], RightsScope.Unit => scene.ForeignGrid, _ => scene.Grid });
        return Holds(caller, string.Create(CultureInfo.InvariantCulture, $"{Api}/incidents/nearby?lon={at.Lon}&lat={at.Lat}&metres=5&town={scene.TownOf(scope)}"), incident);
    });

    private static Task<string> Report(RightsCaller caller, Town town) => Post(caller, $"{Api}/incidents", new
    {
        channel = "public-app",
        description = "A lane is blocked",
        town = town.Code,
        location = new { lon = town.Definition.Grids[0].Centre.Lon, lat = town.Definition.Grids[0].Centre.Lat },
    });

    // Who works in a grid sees more incidents than it has: the contact is for the case in hand.
    private async Task<string> Contact(RightsCaller caller, RightsScope scope)
    {
        if (scope is RightsScope.Own && caller.IsWorker)
        {
            var (inHand, by) = await commands.InHand();
            return Told((await by.Get($"{Api}/incidents/{inHand}/contact")).Status);
        }

        if (scope is not RightsScope.Own || caller.Role != "gridLeader") return await WithIncident(caller, scope, incident => Get(caller, $"{Api}/incidents/{incident}/contact"));
        var ofGrid = await commands.OfGrid();
        var told = await Get(caller, $"{Api}/incidents/{ofGrid}/contact");
        await commands.TakeBack(ofGrid);
        return told;
    }

    private async Task<string> DeleteToken(RightsCaller caller, RightsScope scope)
    {
        if (scope is RightsScope.Unit) return Nothing;
        var town = scope is RightsScope.Town ? scene.OtherTown : scene.Town;
        var made = (await scene.Server.Administrator.Post($"{Api}/tokens", new { role = "display", subject = "wall-3", town = town.Code })).Expect(201);
        return await Delete(caller, $"{Api}/tokens/{made["id"]}");
    }

    private async Task<string> TakeOver(RightsCaller caller, RightsScope scope)
    {
        if (scope is RightsScope.Unit) return Nothing;
        // Who has signed as the outgoing leader, as the row before this has it, does not sign as the incoming one.
        var by = caller is { Role: "shiftLeader", Unit: null } ? caller with { Api = await scene.As(scene.Town, "shiftLeader", "leader-c", null) } : caller;
        return await Post(by, $"{Api}/towns/{scene.TownOf(scope)}/handovers/take-over", new { });
    }

    private Task<string> WithQueue(RightsCaller caller, RightsScope scope, Func<string, Task<string>> call) => scope switch
    {
        RightsScope.Town => call("commandroom"),
        RightsScope.Unit => caller.IsBound ? call(RightsScene.ForeignAgency) : None(),
        _ => call(caller.IsOfficer ? caller.Unit! : caller.Role is "gridWorker" or "gridLeader" ? UnitKey.Zone(scene.Grid.Zone).Value : "commandroom"),
    };

    private async Task<string> Receipt(RightsCaller caller, Func<string, string, Task<string>> call, bool isClosed)
    {
        var receipt = isClosed ? (await commands.ClosedWithReceipt()).Receipt : (string)(await scene.Server.Anonymous.Post(
            $"{Api}/incidents",
            new { channel = "public-app", description = "x", town = scene.Town.Code, location = new { lon = scene.Grid.Centre.Lon, lat = scene.Grid.Centre.Lat } },
            ServerFixture.Key())).Expect(201)["receipt"]!;
        return await call($"{Api}/receipts/{receipt}", caller.Name);
    }

    private async Task<string> OwnPhoto(RightsCaller caller)
    {
        var (resident, at) = (scene.Server.Anonymous, scene.Grid.Centre);
        var attachments = await resident.Photo();
        var report = new { channel = "public-app", description = "x", town = scene.Town.Code, location = new { lon = at.Lon, lat = at.Lat }, attachments };
        var receipt = (string)(await resident.Post($"{Api}/incidents", report, ServerFixture.Key())).Expect(201)["receipt"]!;
        return await Get(caller, $"{Api}/receipts/{receipt}/attachments/{attachments[0]}");
    }

    private async Task<string> WithWorker(RightsCaller caller, RightsScope scope, Func<string, GeoPoint, string, Task<string>> call)
    {
        if (scope is RightsScope.Town) return await call("w001", scene.OtherTown.Definition.Grids[0].Centre, scene.OtherTown.Code);
        if (scope is RightsScope.Own)
        {
            await scene.Operator.Post($"{Api}/workers/{scene.Worker.Id}/on-duty", new { town = scene.Town.Code });
            return await call(scene.Worker.Id, scene.Grid.Centre, scene.Town.Code);
        }

        var foreign = scene.Town.Definition.Workers.First(worker => worker.HomeGrid == scene.ForeignGrid.Code);
        return caller.IsBound ? await call(foreign.Id, scene.ForeignGrid.Centre, scene.Town.Code) : Nothing;
    }

    private static async Task<string> Positions(RightsCaller caller, string worker, GeoPoint at, string town)
    {
        var answer = await caller.Api.Post($"{Api}/positions", new { positions = new[] { new { worker, lon = at.Lon, lat = at.Lat, town } } });
        return answer.Status != 200 ? Told(answer.Status) : (string?)answer.Json!["outcomes"]![0]!["refusal"]?["code"] switch
        {
            null => "yes",
            "notAllowed" => "no",
            "unknownWorker" => "404",
            var other => other,
        };
    }

    private Task<string> WithPost(RightsCaller caller, RightsScope scope, Func<string, string, Task<string>> call) => scope switch
    {
        RightsScope.Town => call(scene.OtherTown.Definition.CommandRoom.Posts[0].Id, scene.OtherTown.Code),
        RightsScope.Unit => caller.IsBound ? call("gonggong-1", scene.Town.Code) : None(),
        _ when caller.Unit == "county" => None(), // which has no posts
        _ => call(caller.IsOfficer ? caller.Subject : caller.Name == "zoneOperator" ? caller.Subject : "intake-a1", scene.Town.Code),
    };
}
