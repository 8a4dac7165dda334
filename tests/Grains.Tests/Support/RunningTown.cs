using GovGrid.Common;
using GovGrid.Finding;
using GovGrid.Incidents;
using GovGrid.Live;
using GovGrid.Territory;
using GovGrid.Testing;
using GovGrid.Towns;
using Orleans.Core.Internal;

namespace GovGrid.Grains.Tests.Support;

/// <summary>A town of four grids on a real silo and a virtual clock. Its people do what a test says, and nothing else happens.</summary>
internal sealed class RunningTown : IAsyncDisposable
{
    public const string Code = SmallTown.Code;

    private readonly VirtualTown silo;
    private int commands;
    private int reports;

    private RunningTown(VirtualTown silo, LostCalls network, HeldCalls held, FailingWrites disk) =>
        (this.silo, Network, Held, Disk) = (silo, network, held, disk);

    /// <summary>Between the actors.</summary>
    public LostCalls Network { get; }

    /// <summary>What of it waits for the test.</summary>
    public HeldCalls Held { get; }

    /// <summary>On which the actors' states lie.</summary>
    public FailingWrites Disk { get; }

    public IGrainFactory Grains => silo.Grains;

    public IServiceProvider Services => silo.Services;

    public DateTimeOffset Now => silo.Clock.GetUtcNow();

    /// <summary>Starts the small town, or one made from it, on a Monday at 09:00.</summary>
    public static async Task<RunningTown> Start(TownDefinition? definition = null)
    {
        var (network, held, disk) = (new LostCalls(), new HeldCalls(), new FailingWrites());
        return new RunningTown(await VirtualTown.Start(SmallTown.MondayMorning, Watch, new Towns.Town(definition ?? SmallTown.Definition)), network, held, disk);

        void Watch(ISiloBuilder builder)
        {
            builder.AddIncomingGrainCallFilter(CallGraph.Seen).AddOutgoingGrainCallFilter(CallGraph.Seen).AddOutgoingGrainCallFilter(network).AddOutgoingGrainCallFilter(held);
            disk.AddTo(builder);
        }
    }

    /// <summary>Lets minutes pass.</summary>
    public Task Run(double minutes) => silo.Run(TimeSpan.FromMinutes(minutes));

    /// <summary>Lets happen what is due now.</summary>
    public Task Settle() => silo.Settle();

    /// <summary>Kills the silo and starts another on what was stored.</summary>
    public Task Crash() => silo.Crash();

    /// <summary>Has one actor lose what it holds in memory; the others live on.</summary>
    public async Task Restart(IAddressable actor)
    {
        await actor.AsReference<IGrainManagementExtension>().DeactivateOnIdle();
        await Settle();
    }

    /// <summary>Grid workers come on duty, each in the own grid.</summary>
    public async Task OnDuty(params string[] workers)
    {
        foreach (var worker in workers) Assert.True((await Grains.GetWorker(Code, worker).GoOnDuty(null)).Refusal is null);
        await Settle();
    }

    /// <summary>A post is filled.</summary>
    public async Task SignOn(UnitKey unit, string post)
    {
        Assert.Null(await Grains.GetUnit(Code, unit).SignOn(post));
        await Settle();
    }

    /// <summary>A report by telephone; nobody has accepted it.</summary>
    public async Task<string> Reported(string? category, int grid = 0, int? severity = null, Func<ReportIncident, ReportIncident>? more = null)
    {
        var incident = IncidentId.Of(Code, "tester", $"{++reports}");
        var report = new ReportIncident(Channel.Hotline, category, severity, "请处理", People.PlaceIn(grid), false) { Id = "", By = People.Operator, At = default };
        await Do(incident, more is null ? report : more(report));
        return incident;
    }

    /// <summary>A case that was triaged; on the grid route its zone has sent somebody if it could.</summary>
    public async Task<string> Case(string category, int grid = 0, int? severity = null, Func<ReportIncident, ReportIncident>? more = null)
    {
        var incident = await Reported(category, grid, severity, more);
        await Do(incident, People.Operator.Accepts());
        await Do(incident, People.Operator.Triages(category, severity));
        return incident;
    }

    /// <summary>A case that an agency's crew has taken.</summary>
    public async Task<string> AgencyCase()
    {
        await SignOn(People.Chengguan, "chengguan-1");
        var incident = await Case("stall");
        await Do(incident, People.Operator.Dispatches());
        return incident;
    }

    /// <summary>Gives a command, which must be done, and lets happen what it causes.</summary>
    /// <returns>The incident afterwards.</returns>
    public async Task<IncidentState> Do(string incident, IncidentCommand command)
    {
        var outcome = await Give(incident, command);
        Assert.True(outcome.Done, $"{command.Kind}: {outcome.Refusal?.Detail}");
        await Settle();
        return await State(incident);
    }

    /// <summary>Gives a command and nothing else: what it causes in other actors has not happened yet.</summary>
    public Task<Outcome> Give(string incident, IncidentCommand command) => Grains.GetIncident(incident).Handle(
        command with { Id = command.Id.Length > 0 ? command.Id : $"t{++commands}", At = command.At == default ? Now : command.At });

    /// <summary>Gives a command that must be refused.</summary>
    public async Task<RefusalCode?> Refused(string incident, IncidentCommand command) => (await Give(incident, command)).Refusal?.Code;

    public async Task<IncidentState> State(string incident) => (await Grains.GetIncident(incident).Get())!.State;

    public async Task<IReadOnlyList<IncidentEvent>> History(string incident) => (await Grains.GetIncident(incident).Get())!.History;

    /// <summary>The events of a kind in an incident's history.</summary>
    public async Task<IReadOnlyList<T>> Told<T>(string incident) => [.. (await History(incident)).OfType<T>()];

    /// <summary>The picture that a dashboard starts from, once the feed has heard how all stands.</summary>
    public async Task<Snapshot> Picture()
    {
        await Grains.GetFeed(Code).Read(null, "tester");
        await Settle();
        return (await Grains.GetFeed(Code).Read(null, "tester")).Snapshot!;
    }

    /// <summary>The read model has stored all that was told, as it does a moment after each event of a living town.</summary>
    public async Task StoredByReadModel()
    {
        foreach (var code in Enumerable.Range(0, 4).Select(SmallTown.GridCode).Append(null))
        {
            var grid = Grains.GetGrid(Code, code);
            await grid.Acknowledge([.. (await grid.Open()).Select(entry => new StoredVersion(entry.Incident, entry.Version))]);
        }
    }

    /// <summary>Ends the silo; no two actors may have waited for each other.</summary>
    public async ValueTask DisposeAsync()
    {
        await silo.DisposeAsync();
        Assert.Empty(CallGraph.Seen.Circles());
    }
}
