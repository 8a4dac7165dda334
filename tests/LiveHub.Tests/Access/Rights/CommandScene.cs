using System.Text.Json.Nodes;
using GovGrid.LiveHub.Tests.Live;
using GovGrid.LiveHub.Tests.Support;
using GovGrid.Towns;

namespace GovGrid.LiveHub.Tests.Access.Rights;

/// <summary>Brings a new incident as far as a command by somebody needs it, so that who may give it is not told that the state does not allow it.</summary>
public sealed class CommandScene(RightsScene scene)
{
    private const string OtherDepartment = "department/xian-gongan";
    private const string Why = "So that it is tried";

    private int workers;

    /// <summary>Incident, body and who gives it: the caller, or for a grid worker a colleague who is free.</summary>
    public async Task<(string Incident, object? Body, Api By)> Ready(string command, RightsCaller caller)
    {
        if (caller.IsWorker) return await ForWorker(command);
        var incident = caller switch
        {
            { IsOfRoom: true } => await ForRoom(command),
            { Role: "inspector" } => await scene.Sent(RightsScene.Agency),
            { Role: "gridLeader" } => await ForLeader(command),
            { IsOfficer: true } => await ForOfficer(command, caller),
            _ => scene.Incident(caller, RightsScope.Own)!,
        };
        return (incident, await Body(command, caller), caller.Api);
    }

    private async Task<object> Resolution() => new { summary = "Cleared", evidence = await scene.Operator.Photo() };

    /// <summary>A body that is right.</summary>
    public async Task<object?> Body(string command, RightsCaller caller) => command switch
    {
        "accept" or "take" or "arrive" or "close" => null,
        "triage" => new { category = "fire-safety", route = new { kind = "platform", platform = "LawEnforcement" } },
        "dispatch" => new { unit = caller.Role == "countyOfficer" ? OtherDepartment : RightsScene.Agency },
        "resolve" => await Resolution(),
        "verify" => new { method = "callBack" },
        "evaluate" => new { satisfaction = 4 },
        "transfer" => new { unit = RightsScene.ForeignAgency, reason = Why },
        "reassign" => new { reason = Why, to = caller.Role == "gridLeader" ? scene.Worker.Id : null },
        "reclassify" => new { category = "traffic-safety", reason = Why },
        "relocate" => new { location = new { lon = scene.Grid.Centre.Lon, lat = scene.Grid.Centre.Lat }, reason = Why },
        "assist" => new { units = new[] { "agency/gongan" }, reason = Why },
        "support" => new { stage = "taken" },
        "suspend" => new { until = scene.Server.Now.AddDays(2), reason = Why },
        "extend" => new { days = 1, reason = Why },
        "supervise" => new { replyBy = scene.Server.Now.AddHours(4), reason = Why },
        "answer" => new { to = "reporter", text = Why },
        "handOver" => new { service = "119" },
        "merge" => new { into = await Reported() },
        "link" => new { lead = await Reported() },
        "note" => new { text = Why },
        _ => new { reason = Why },
    };

    /// <summary>A new incident that is closed, and its receipt.</summary>
    public async Task<(string Incident, string Receipt)> ClosedWithReceipt()
    {
        var report = await scene.Report(scene.Grid);
        var incident = (string)report["id"]!;
        await scene.Give(incident, "accept");
        await scene.Give(incident, "triage", new { category = "fire-safety", route = new { kind = "platform", platform = "LawEnforcement" } });
        await scene.Give(incident, "dispatch", new { unit = RightsScene.Agency });
        await OnScene(incident, Of(RightsScene.Agency));
        await scene.Give(incident, "resolve", await Resolution(), Of(RightsScene.Agency).Api);
        await scene.Give(incident, "verify", new { method = "callBack" });
        await scene.Give(incident, "close");
        return (incident, (string)report["receipt"]!);
    }

    /// <summary>A grid worker on duty who has nothing to do, from a zone where nothing waits.</summary>
    public async Task<(WorkerDefinition Worker, Api Api)> FreeWorker()
    {
        var worker = scene.Town.Definition.Workers.Where(known => known.HomeGrid != scene.Worker.HomeGrid && scene.Town.FindGrid(known.HomeGrid)!.Zone != scene.Grid.Zone).ElementAt(workers++);
        var api = await scene.As(scene.Town, "gridWorker", worker.Id, null);
        (await api.Post($"/api/v1/workers/{worker.Id}/on-duty", new { town = scene.Town.Code })).Expect(200);
        return (worker, api);
    }

    /// <summary>A new incident that a grid worker has in hand, and the worker.</summary>
    public async Task<(string Incident, Api By)> InHand()
    {
        var (incident, _, by) = await ForWorker("arrive");
        return (incident, by);
    }

    /// <summary>A new incident that is the scene's grid's.</summary>
    public Task<string> OfGrid() => ForLeader("note");

    /// <summary>Leaves nothing for the next worker who comes on duty to be sent to.</summary>
    public Task TakeBack(string incident) => scene.Operator.Post($"/api/v1/incidents/{incident}/withdraw", new { reason = Why }, ServerFixture.Key());

    // More time is asked for at least a day before the limit, which others have too short for that.
    private static string Category(string command) => command == "extend" ? "environment" : "fire-safety";

    private RightsCaller Of(string unit) => scene.Callers.First(caller => caller.Unit == unit);

    private async Task<string> Reported() => (string)(await scene.Report(scene.Grid))["id"]!;

    private async Task<string> Closed() => (await ClosedWithReceipt()).Incident;

    private async Task<string> ForRoom(string command)
    {
        switch (command)
        {
            case "accept" or "refuse" or "withdraw" or "handOver" or "merge" or "link": return await Reported();
            case "evaluate" or "reopen": return await Closed();
        }

        var incident = command is "triage" or "dispatch" ? await Reported() : await scene.Sent(RightsScene.Agency, category: Category(command));
        switch (command)
        {
            case "triage":
                await scene.Give(incident, "accept");
                break;
            case "dispatch":
                await scene.Give(incident, "accept");
                await scene.Give(incident, "triage", await Body("triage", Of(RightsScene.Agency)));
                break;
            case "reassign":
                await scene.Give(incident, "take", by: Of(RightsScene.Agency).Api);
                break;
            case "resume":
                await scene.Give(incident, "suspend", await Body("suspend", Of(RightsScene.Agency)), scene.Leader);
                break;
            case "verify" or "rework" or "close":
                await OnScene(incident, Of(RightsScene.Agency));
                await scene.Give(incident, "resolve", await Resolution(), Of(RightsScene.Agency).Api);
                if (command == "close") await scene.Give(incident, "verify", new { method = "callBack" });
                break;
        }

        return incident;
    }

    private async Task<string> ForOfficer(string command, RightsCaller caller)
    {
        var incident = await scene.Sent(command == "support" ? RightsScene.ForeignAgency : caller.Unit!, category: Category(command));
        if (caller.Unit == "county" && command is ("arrive" or "reassign" or "resolve")) return incident; // its departments take what it has, nobody else does
        if (command == "support") await scene.Give(incident, "assist", new { units = new[] { caller.Unit }, reason = Why });
        if (command is "arrive" or "reassign") await scene.Give(incident, "take", by: caller.Api);
        if (command == "resolve") await OnScene(incident, caller);
        if (command == "resume") await scene.Give(incident, "suspend", await Body("suspend", caller), scene.Leader);
        return incident;
    }

    private async Task<string> ForLeader(string command)
    {
        var incident = await Reported();
        await scene.Give(incident, "accept");
        await scene.Give(incident, "triage", new { category = "cleaning-order" });
        if (command == "resume") await scene.Give(incident, "suspend", await Body("suspend", Of(RightsScene.Agency)), scene.Leader);
        return incident;
    }

    private async Task<(string Incident, object? Body, Api By)> ForWorker(string command)
    {
        var (worker, api) = await FreeWorker();
        var caller = scene.Callers.Single(known => known.IsWorker);
        var incident = (string)(await scene.Report(scene.Town.FindGrid(worker.HomeGrid)!, category: Category(command)))["id"]!;
        await scene.Give(incident, "accept");
        if (command == "decline") return await Named(incident);
        if (command != "take") await scene.Give(incident, "take", by: api);
        if (command == "resolve") await scene.Give(incident, "arrive", by: api);
        if (command == "resume") await scene.Give(incident, "suspend", await Body("suspend", caller), scene.Leader);
        return (incident, await Body(command, caller), api);
    }

    // The zone names somebody who is free, whoever that is.
    private async Task<(string Incident, object? Body, Api By)> Named(string incident)
    {
        await using var viewer = await LiveClient.Connect(scene.Server.Url, await scene.Token(scene.Town, "operator", "waiting", null), messagePack: false);
        await viewer.Join(scene.Town.Code);
        var now = await scene.Give(incident, "triage", new { category = "cleaning-order" });
        while (now["assignee"] is null)
        {
            await viewer.FramesUntil(incident);
            now = (await scene.Operator.Get($"/api/v1/incidents/{incident}")).Expect(200);
        }

        return (incident, new { reason = Why }, await scene.As(scene.Town, "gridWorker", (string)now["assignee"]!, null));
    }

    private async Task<JsonNode> OnScene(string incident, RightsCaller by)
    {
        await scene.Give(incident, "take", by: by.Api);
        return await scene.Give(incident, "arrive", by: by.Api);
    }
}
