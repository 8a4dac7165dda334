using GovGrid.Simulation.Runs;
using GovGrid.Simulation.Scenarios;
using GovGrid.Simulation.Support;

namespace GovGrid.Simulation.Tests.Reports;

/// <summary>Three days of a small town, lived twice: some hours of the week did not occur, and some figures were never observed.</summary>
public sealed class LivedRun : IAsyncLifetime
{
    private readonly Replications runs = new(Scenario, 2);

    public static Scenario Scenario { get; } = new()
    {
        Name = new("试验 <b>&", "Trial <b>&"),
        File = "trial.json",
        Town = SmallWorld.Town,
        Assumed = SmallWorld.Definition,
        From = new DateTimeOffset(2026, 11, 1, 16, 0, 0, TimeSpan.Zero),
        Until = new DateTimeOffset(2026, 11, 4, 16, 0, 0, TimeSpan.Zero),
        WarmUp = TimeSpan.Zero,
        Seed = 7,
        DemandFactor = 1,
    };

    public RunFigures Figures => new(runs.Done);

    public Task InitializeAsync() => runs.Run();

    public Task DisposeAsync() => Task.CompletedTask;
}
