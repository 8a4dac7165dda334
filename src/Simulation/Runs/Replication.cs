using System.Diagnostics;
using GovGrid.Grains.Incidents;
using GovGrid.Live;
using GovGrid.Simulation.Measures;
using GovGrid.Simulation.Scenarios;
using GovGrid.Simulation.States;
using GovGrid.Simulation.Virtual;
using GovGrid.Simulation.Virtual.Direct;
using GovGrid.Simulation.Virtual.Hosted;
using GovGrid.Simulation.Virtual.Time;
using GovGrid.Towns.Loading;
using Microsoft.Extensions.Logging.Abstractions;

namespace GovGrid.Simulation.Runs;

/// <summary>Lives a scenario once.</summary>
/// <param name="scenario">The scenario.</param>
/// <param name="number">Which replication, from 0; with the scenario's seed it decides all chance.</param>
public sealed class Replication(Scenario scenario, int number)
{
    private static readonly TimeSpan Step = TimeSpan.FromDays(1);

    /// <summary>What runs it.</summary>
    public RunHost Host { get; init; }

    /// <summary>Is told everything besides the measures; null for nobody.</summary>
    public Func<IVirtualHost, ITownObserver>? Witness { get; init; }

    /// <summary>Is given the town as it stands at the end; null for nobody.</summary>
    public Action<TownState>? Keep { get; init; }

    /// <summary>Is told the share of its time that has passed, 0 to 1, now and then.</summary>
    public IProgress<double>? Progress { get; init; }

    /// <summary>Runs it from beginning to end.</summary>
    /// <param name="stop">Ends it early, without a result.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public async Task<ReplicationResult> Run(CancellationToken stop = default)
    {
        var watch = Stopwatch.StartNew();
        await using var host = await Start();
        var measures = new TownMeasures(scenario.Town, host.Time, scenario.From, scenario.Until);
        ITownObserver witness = Witness is null ? measures : new Witnesses(measures, Witness(host));
        foreach (var history in scenario.State?.Incidents ?? []) measures.Begin(IncidentFolding.Fold(history.Id, history.Events));
        var living = new TownInVirtualTime(host, scenario.Draw(number), witness, NullLoggerFactory.Instance, scenario.State?.Past);
        await Live(host, scenario.From, stop);
        measures.Count();
        await Live(host, scenario.Until, stop);
        if (Keep is not null) Keep(await new StateTaker(host, living.World, scenario.Town, scenario.TownVersion, new PlainTexts(scenario.Town, scenario.Assumed)).Take());
        return new ReplicationResult(number, measures.Tell(), measures.Events, watch.Elapsed.TotalSeconds);
    }

    private async Task<IVirtualHost> Start()
    {
        var (towns, stored) = (new TownDirectory(scenario.Town), scenario.State is { } state ? new StoredTown(state) : null);
        return Host is RunHost.Orleans
            ? await HostedSilo.Start(towns, scenario.Begin, NullLoggerFactory.Instance, stored)
            : new DirectSilo(towns, new VirtualTime(scenario.Begin), NullLoggerFactory.Instance, stored);
    }

    private async Task Live(IVirtualHost host, DateTimeOffset until, CancellationToken stop)
    {
        while (host.Time.Now < until)
        {
            var next = host.Time.Now + Step;
            await host.Run(next < until ? next : until, stop);
            Progress?.Report((host.Time.Now - scenario.Begin) / (scenario.Until - scenario.Begin));
        }
    }
}
