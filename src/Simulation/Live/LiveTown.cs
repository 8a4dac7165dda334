using GovGrid.Finding;
using GovGrid.Live;
using GovGrid.Simulation.Agenda;
using GovGrid.Simulation.World;
using Microsoft.Extensions.Logging;

namespace GovGrid.Simulation.Live;

/// <summary>One town of a <see cref="LiveWorld"/>: its world on a live agenda, and the ear at its feed.</summary>
internal sealed class LiveTown : IAsyncDisposable
{
    private const int CallsAtOnce = 16;
    private const int RoundsToReconcile = 3;
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(5);

    private readonly string code;
    private readonly IGrainFactory grains;
    private readonly LiveAgenda agenda;
    private readonly TownObserver observer; // grains hold it weakly
    private readonly ILogger log;

    public LiveTown(SimulatedTown town, IGrainFactory grains, TimeProvider clock, ILoggerFactory logs)
    {
        (code, this.grains, log) = (town.Town.Code, grains, logs.CreateLogger<LiveTown>());
        agenda = new LiveAgenda(clock, CallsAtOnce, logs.CreateLogger<LiveAgenda>());
        World = new TownWorld(town.Town, town.Assumed, town.Demand, town.Streams, grains, agenda, logs.CreateLogger<TownWorld>());
        observer = new TownObserver(World);
    }

    public TownWorld World { get; }

    /// <summary>Listens and keeps listening until told to stop.</summary>
    public async Task Run(CancellationToken stop)
    {
        var ear = grains.CreateObjectReference<ITownObserver>(observer);
        using var rounds = new PeriodicTimer(Round);
        for (var round = 0; ; round++)
        {
            if (await Listen(ear))
            {
                World.Start(); // once it hears, so that nothing happens unheard
                if (round % RoundsToReconcile == RoundsToReconcile - 1) World.Reconcile();
            }
            if (!await Next(rounds, stop)) break;
        }
        await StopListening(ear);
    }

    /// <summary>Ends what is under way, and says what the world has done.</summary>
    public async ValueTask DisposeAsync()
    {
        await agenda.DisposeAsync();
        var counts = World.Counts;
        log.LogInformation(
            "The people of {Town} have done {Done} commands; refused: {Refused}; failed calls: {Failed}; overtaken plans: {Overtaken}.",
            code, counts.Done.Values.Sum(), Refusals(counts), counts.Failed, counts.Overtaken);
    }

    private static string Refusals(WorldCounts counts) => counts.Refused.Count == 0
        ? "none"
        : string.Join(", ", counts.Refused.OrderByDescending(pair => pair.Value).Select(pair => $"{pair.Key.Command} {pair.Key.Code} {pair.Value}"));

    private async Task<bool> Listen(ITownObserver ear)
    {
        try
        {
            await grains.GetFeed(code).Subscribe(ear);
            return true;
        }
        catch (Exception failure)
        {
            log.LogWarning(failure, "The feed of {Town} cannot be subscribed to; trying again in {Seconds} s.", code, Round.TotalSeconds);
            return false;
        }
    }

    private async Task StopListening(ITownObserver ear)
    {
        try
        {
            await grains.GetFeed(code).Unsubscribe(ear);
        }
        catch (Exception failure)
        {
            // The feed drops who does not answer: it will say so once.
            log.LogInformation(failure, "The feed of {Town} could not be told that nobody listens any more.", code);
        }
    }

    private static async Task<bool> Next(PeriodicTimer rounds, CancellationToken stop)
    {
        try
        {
            return await rounds.WaitForNextTickAsync(stop);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
