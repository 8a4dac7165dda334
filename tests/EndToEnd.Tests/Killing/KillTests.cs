using System.Diagnostics;
using System.Globalization;
using GovGrid.EndToEnd.Tests.Clients;
using GovGrid.EventLogs;
using GovGrid.Simulation.Checking;
using GovGrid.Testing;
using GovGrid.Towns;
using GovGrid.Towns.Loading;
using Xunit.Abstractions;

namespace GovGrid.EndToEnd.Tests.Killing;

/// <summary>
/// A living town under load is killed as by a power cut, again and again at moments drawn from a seed, and started again. GOVGRID_TEST_KILLS
/// says how often, GOVGRID_TEST_SEED which moments.
/// </summary>
public sealed class KillTests(ITestOutputHelper output)
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(3);
    private static readonly Dictionary<string, string> Settings = new() { ["GOVGRID_SPEED"] = "600" }; // a day in 144 seconds

    private readonly Town town = TownDirectory.Load(Repository.PathOf("towns", "ningwei")).Towns[0];
    private readonly Ledger ledger = new();

    [Fact]
    public async Task Nothing_acknowledged_is_lost_or_doubled_by_kill_9_and_the_town_goes_on_by_itself()
    {
        await using var hub = new LiveHubProcess(Settings);
        hub.Launch();
        await hub.Ready();
        using var caller = await Caller.AsGridLeader(hub.Address, LiveHubProcess.AdminToken);
        var load = new Load(caller, ledger, [.. town.Definition.Grids.Select(grid => (grid.Centre.Lon, grid.Centre.Lat))]);
        await KillAgainAndAgain(hub, load);

        await hub.Ready();
        var restartedAt = await Now(caller);
        await load.Finish();
        await TownGoesOn(caller, restartedAt);
        var until = await Now(caller);
        var truths = await AskForAll(caller);
        await RepeatAll(load);
        await hub.Stop();

        CheckAcknowledged(truths);
        var logs = await KeptLogs.Read(hub.Data, town.Code, until);
        System.IO.Directory.CreateDirectory("/tmp/readmodel-kill");
        System.IO.File.WriteAllLines("/tmp/readmodel-kill/log.jsonl", logs.Events.Select(EventLogLine.Of));
        System.IO.File.WriteAllLines("/tmp/readmodel-kill/duty.jsonl", logs.Duty.Select(DutyLine.Of));
        System.IO.File.WriteAllText("/tmp/readmodel-kill/out.txt", hub.Output);
        CheckLogs(logs, truths, until);
        foreach (var g in logs.Events.Select(l => l.Incident).Distinct().Select(i => InHand.StateOf(logs.Events, i, DateTimeOffset.MaxValue)).Where(s => GovGrid.Incidents.IncidentSteps.IsOpen(s.Step)).GroupBy(s => (s.Step, s.Owner.Kind, s.Desk is not null, s.StepBegan < restartedAt))) output.WriteLine($"OPEN {g.Key} {g.Count()}");
        foreach (var f in InHand.Of(logs.Events, restartedAt)) output.WriteLine($"IN HAND {f.Step} {f.StepBegan:T} {f.Assignee} {f.Category} {f.Owner}");
        foreach (var f in InHand.Forgotten(logs.Events, restartedAt)) output.WriteLine($"FORGOTTEN {f.Step} {f.StepBegan:T} restart {restartedAt:T} until {until:T} {f.Assignee} {f.Category} {f.Owner}");
    }

    private static int Setting(string key, int otherwise) =>
        Environment.GetEnvironmentVariable(key) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;

    private async Task KillAgainAndAgain(LiveHubProcess hub, Load load)
    {
        var (kills, random) = (Setting("GOVGRID_TEST_KILLS", 20), new Random(Setting("GOVGRID_TEST_SEED", 20261124)));
        using var stop = new CancellationTokenSource();
        var running = load.Run(stop.Token);
        for (var kill = 1; kill <= kills; kill++)
        {
            var whileStarting = random.Next(5) == 0;
            if (!whileStarting) await hub.Ready();
            var moment = TimeSpan.FromSeconds(random.NextDouble() * 3);
            await Task.Delay(moment); // the moment of the kill is what the seed draws
            await hub.Kill();
            output.WriteLine($"kill {kill}: {moment.TotalSeconds:0.00} s after {(whileStarting ? "start" : "ready")}, {ledger.Acknowledged.Count} acknowledged so far");
            hub.Launch();
        }
        await stop.CancelAsync();
        await running;
    }

    // Closing takes residents, operators, workers and clocks: it goes on when somebody else closes what was reported before the restart.
    private async Task TownGoesOn(Caller caller, DateTimeOffset restartedAt)
    {
        var waited = Stopwatch.StartNew();
        while (await Now(caller) < restartedAt + TimeSpan.FromHours(3)) await Task.Delay(500);
        var reports = Reports().Select(report => report.Incident!).ToList();
        while (true)
        {
            foreach (var incident in reports)
                if ((await Truth.Of(caller, incident)).ClosedAt > restartedAt)
                    return;
            Assert.True(waited.Elapsed < LongestWait, "Nothing was closed after the last restart.");
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

    private IEnumerable<ClientRequest> Reports() => ledger.Acknowledged.Where(request => request.On is null);

    private async Task<DateTimeOffset> Now(Caller caller) =>
        DateTimeOffset.Parse((string)(await caller.Get($"api/v1/towns/{town.Code}/snapshot"))["at"]!, CultureInfo.InvariantCulture);
}
