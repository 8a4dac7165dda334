using System.Globalization;
using GovGrid.Simulation.Runs;
using GovGrid.Simulation.Scenarios;
using GovGrid.Testing;
using Xunit.Abstractions;

namespace GovGrid.Theory.Tests;

/// <summary>
/// The pre-drawn incidents of bench/reference-dispatch through the shipped grains, history on, as an ordinary scenario. Seven programs
/// without an actor agree on these figures (MODEL.md).
/// </summary>
public class ReferenceTraceTests(ITestOutputHelper output)
{
    private const double Tolerance = 1e-4;

    [Fact]
    public async Task The_grains_give_the_figures_of_the_reference_model()
    {
        var result = await new Replication(ScenarioFile.Load(Repository.PathOf("bench", "reference-dispatch", "trace.json")), 0).Run();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{result.Events} events in {result.Seconds:0.0} s"));
        double Figure(string path) => result.Figures[path];
        var reached = Figure("responseMinutes.count");

        Assert.Equal(18434, Figure("incidents.reported"));
        Assert.Equal(16568, Figure("incidents.closed"));
        Holds("minutes from arrival to on scene", Figure("responseMinutes.mean"), 249.082328);
        // MODEL.md counts a wait when the worker is sent, and divides by those on the scene.
        Holds("minutes from triage to sent", Figure("queues.zone/all.meanWaitMinutes") * Figure("queues.zone/all.served") / reached, 231.059951);
        Holds("minutes from arrival to closed", Figure("resolutionMinutes.mean"), 336.866030);
        Holds("minutes of workers over finished jobs", Figure("workers.finishedMinutes"), 1748656.681);
        Holds("kilometres over workers sent", Figure("workers.travelKm"), 57444.4952);
    }

    private void Holds(string name, double value, double expected)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-40}{value,18:0.000000}{expected,18:0.000000}{(value - expected) / expected,12:0.0e+0}"));
        Assert.InRange(value, expected * (1 - Tolerance), expected * (1 + Tolerance));
    }
}
