using System.Diagnostics;
using System.Globalization;
using GovGrid.EndToEnd.Tests.Clients;
using GovGrid.EventLogs;
using GovGrid.Incidents;
using GovGrid.Simulation.Checking;
using GovGrid.Testing;
using GovGrid.Towns;
using GovGrid.Towns.Loading;
using Xunit.Abstractions;

namespace GovGrid.EndToEnd.Tests.Killing;

/// <summary>
/// A living town under load is killed as by a power cut, again and again at moments drawn from a seed, and started again. GOVGRID_TEST_KILLS
/// says how often, GOVGRID_TEST_SEED which moments, GOVGRID_TEST_LOGS where to write the logs for <c>govgrid check</c>.
/// </summary>
public sealed class KillTests(ITestOutputHelper output)
{
    private const int MostRequests = 120; // between a start and a kill: some three seconds of them

    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan LongestWork = TimeSpan.FromHours(5.5); // on one scene, by the assumptions about the town, and the way to it
    private static readonly Dictionary<string, string> Settings = new() { ["GOVGRID_SPEED"] = "600" }; // a day in 144 seconds

    private readonly Town town = TownDirectory.Load(Repository.PathOf("towns", "ningwei")).Towns[0];
    private readonly Ledger ledger = new();

    [Fact]
    public async Task Nothing_acknowledged_is_lost_or_doubled_by_kill_9_and_the_town_goes_on_by_itself()
    {
        await using var hub = new LiveHubProcess(Settings);
        hub.Launch();
        await hub.Ready();
        using var leader = await Caller.As("gridLeader", hub.Address, LiveHubProcess.AdminToken);
        using var caller = await Caller.As("operator", hub.Address, LiveHubProcess.AdminToken);
        var load = new Load(leader, caller, ledger, [.. town.Definition.Grids.Select(grid => (grid.Centre.Lon, grid.Centre.Lat))]);
        var inHandAt = await KillAgainAndAgain(hub, caller, load);

        await hub.Ready();
        var restartedAt = await Now(caller);
        await load.Finish();
        await LetTownGoOn(caller, restartedAt + LongestWork);
        var until = await Now(caller);
        var truths = await AskForAll(caller);
        await RepeatAll(load);
        await hub.Stop();

        CheckAcknowledged(truths);
        var logs = await KeptLogs.Read(hub.Data, town.Code, until);
        if (Environment.GetEnvironmentVariable("GOVGRID_TEST_LOGS") is { Length: > 0 } folder) logs.WriteTo(folder);
        CheckLogs(logs, truths, until);
        CheckNobodyForgotten(logs, inHandAt);
    }

    private static int Setting(string key, int otherwise) =>
        Environment.GetEnvironmentVariable(key) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;

    // Ends with a kill while somebody is at work, who must not be forgotten; the time of which it returns.
    private async Task<DateTimeOffset> KillAgainAndAgain(LiveHubProcess hub, Caller caller, Load load)
    {
        var inHandAt = DateTimeOffset.MinValue;
        var (kills, seed) = (Setting("GOVGRID_TEST_KILLS", 20), Setting("GOVGRID_TEST_SEED", 20261124));
        var random = new Random(seed);
        output.WriteLine($"{kills} kills, seed {seed}");
        using var stop = new CancellationTokenSource();
        var running = load.Run(stop.Token);
        for (var kill = 1; kill <= kills; kill++)
        {
            var whileStarting = random.Next(5) == 0 && kill != kills;
            if (!whileStarting) await hub.Ready();
            var requests = random.Next(MostRequests + 1);
            if (await Task.WhenAny(ledger.Further(requests), running) == running) await running; // a client that fails ends the test
            if (kill == kills) inHandAt = await UntilSomebodyIsAtWork(caller);
            await hub.Kill();
            output.WriteLine($"kill {kill}: {requests} requests after {(whileStarting ? "start" : "ready")}, {ledger.Acknowledged.Count} acknowledged so far");
            hub.Launch();
        }
        await stop.CancelAsync();
        await running;
        return inHandAt;
    }

    private async Task<DateTimeOffset> UntilSomebodyIsAtWork(Caller caller)
    {
        var waited = Stopwatch.StartNew();
        using var pause = new PeriodicTimer(TimeSpan.FromSeconds(0.1));
        while (true)
        {
            var snapshot = await caller.Get($"api/v1/towns/{town.Code}/snapshot");
            var onTheWay = snapshot["incidents"]!.AsArray().Where(incident => (string)incident!["status"]! is "taken" or "onScene").Select(incident => (string)incident!["id"]!);
            var atWork = snapshot["workers"]!.AsArray().Select(worker => (string?)worker!["incident"]);
            if (onTheWay.Intersect(atWork).Any()) return DateTimeOffset.Parse((string)snapshot["at"]!, CultureInfo.InvariantCulture);
            Assert.True(waited.Elapsed < LongestWait, "No grid worker is sent to anything.");
            await pause.WaitForNextTickAsync();
        }
    }

    // Nobody calls the town but its own simulated people, and the test only looks at its clock.
    private async Task LetTownGoOn(Caller caller, DateTimeOffset until)
    {
        var waited = Stopwatch.StartNew();
        using var pause = new PeriodicTimer(TimeSpan.FromSeconds(1));
        while (await Now(caller) < until)
        {
            Assert.True(waited.Elapsed < LongestWait, "The town's clock does not go on.");
            await pause.WaitForNextTickAsync();
        }
    }

    private async Task<Dictionary<string, Truth>> AskForAll(Caller caller)
    {
        var truths = new Dictionary<string, Truth>();
        foreach (var report in Reports()) truths[report.Incident!] = await Truth.Of(caller, report.Incident!);
        return truths;
    }

    private async Task RepeatAll(Load load)
    {
        foreach (var request in ledger.Acknowledged) Assert.Equal(request.Incident, await load.Repeat(request));
    }

    private void CheckAcknowledged(Dictionary<string, Truth> truths)
    {
        var notes = ledger.Acknowledged.Where(request => request.On is not null).ToLookup(note => note.Incident!, note => note.Key);
        Assert.Equal(Reports().Count(), truths.Count);
        Assert.All(Reports(), report => Assert.Equal(report.Key, truths[report.Incident!].Description));
        Assert.All(truths.Values, truth => Assert.Equal(notes[truth.Id].Order(), truth.Notes.Order()));
        output.WriteLine($"{truths.Count} reports and {notes.Sum(on => on.Count())} notes acknowledged, each there once");
    }

    private void CheckLogs(KeptLogs logs, Dictionary<string, Truth> truths, DateTimeOffset until)
    {
        var report = EventLogChecker.Check(logs.Events, new CheckOptions { Duty = logs.Duty });
        output.WriteLine($"{report.Events} events, {report.Balance}");
        Assert.True(report.Passed, string.Join('\n', report.Violations.Take(20)));
        var kept = logs.Events.Select(logged => (logged.Incident, logged.Version, EventTypes.NameOf(logged.Event))).ToHashSet();
        Assert.Equal(kept.Count, logs.Events.Count);
        var missing = truths.Values.SelectMany(truth => truth.History
            .Where(happened => happened.At < until)
            .Select(happened => (truth.Id, happened.Version, happened.Type))).Where(happened => !kept.Contains(happened));
        Assert.Empty(missing);
    }

    // Closing takes residents, operators, workers and clocks; and who was at work when the service was killed finishes that work.
    private void CheckNobodyForgotten(KeptLogs logs, DateTimeOffset killedAt)
    {
        var inHand = InHand.At(logs.Events, killedAt);
        output.WriteLine($"{inHand.Count} incidents were in the hands of grid workers at the last kill, {killedAt:O}");
        Assert.NotEmpty(inHand);
        Assert.Empty(InHand.StillAt(logs.Events, inHand));
        Assert.Contains(logs.Events, logged => logged.Event is IncidentClosed && logged.Event.At > killedAt);
    }

    private IEnumerable<ClientRequest> Reports() => ledger.Acknowledged.Where(request => request.On is null);

    private async Task<DateTimeOffset> Now(Caller caller) =>
        DateTimeOffset.Parse((string)(await caller.Get($"api/v1/towns/{town.Code}/snapshot"))["at"]!, CultureInfo.InvariantCulture);
}
