using System.Globalization;
using System.Text.Json;
using GovGrid.Simulation.Measures;
using GovGrid.Simulation.Runs;
using GovGrid.Simulation.Scenarios;
using GovGrid.Simulation.Statistics;
using GovGrid.Testing;
using Xunit.Abstractions;

namespace GovGrid.Theory.Tests;

/// <summary>
/// Runs a scenario of scenarios/theory through the shipped grains and lays its figures beside the values that theory gives. Half-widths are
/// corrected by what is known of the drawn arrivals and services, which theory gives as well.
/// </summary>
internal sealed class Beside(string scenario, ITestOutputHelper output)
{
    private const double Most = 0.01;

    // Thirty figures at 99.9 %: that one of them is wrong by chance alone is less likely than one in thirty, and the seeds are fixed.
    private const double Confidence = 0.999;

    private readonly List<(string Name, Func<FigureSet, double> Of, double Mean)> controls = [];
    private readonly Dictionary<string, JsonElement> over = [];
    private IReadOnlyList<FigureSet> runs = [];

    /// <summary>Puts a value over the scenario's.</summary>
    public Beside With(string path, int value)
    {
        over[path] = JsonSerializer.SerializeToElement(value);
        return this;
    }

    /// <summary>Corrects by a quantity whose true mean is known.</summary>
    public Beside Knowing(string name, Func<FigureSet, double> of, double mean)
    {
        controls.Add((name, of, mean));
        return this;
    }

    /// <summary>Runs it.</summary>
    /// <param name="replications">How often.</param>
    /// <param name="days">How long each time, after a warm-up of a tenth of it.</param>
    public async Task<Beside> Run(int replications, double days)
    {
        var read = ScenarioFile.Load(Repository.PathOf("scenarios", "theory", scenario + ".json"), new Dictionary<string, JsonElement>(over)
        {
            ["days"] = JsonSerializer.SerializeToElement(days),
            ["start"] = JsonSerializer.SerializeToElement("warm"),
            ["warmUpDays"] = JsonSerializer.SerializeToElement(days / 10),
        });
        var lived = new Replications(read, replications) { Threads = 2 };
        await lived.Run();
        runs = [.. lived.Done.Select(result => result.Figures)];
        output.WriteLine($"{read.Name.En}: {lived.Done.Sum(result => result.Events)} events, {lived.Done.Sum(result => result.Seconds):0} s");
        output.WriteLine($"{"",-44}{"exact",12}{"simulated",12}{"± 95 %",11}");
        return this;
    }

    /// <summary>
    /// Holds a figure against its exact value: the half-width is at most 1 % of it, and the difference is chance. Corrected besides by what is known of
    /// this one figure's causes.
    /// </summary>
    public Beside Holds(string name, Func<FigureSet, double> of, double exact, params (Func<FigureSet, double> Of, double Mean)[] knowing)
    {
        Shows(name, of, exact, knowing);
        var halfWidth = Interval(of, 0.95, knowing).HalfWidth;
        Assert.True(halfWidth <= Most * exact, $"{name}: a half-width of {halfWidth / exact:0.00 %}");
        return this;
    }

    /// <summary>Lays a figure beside its exact value: the difference is chance, however wide the interval.</summary>
    public Beside Shows(string name, Func<FigureSet, double> of, double exact, params (Func<FigureSet, double> Of, double Mean)[] knowing)
    {
        var (interval, error) = (Interval(of, 0.95, knowing), Interval(of, Confidence, knowing));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-44}{exact,12:0.00000}{interval.Estimate,12:0.00000}{interval.HalfWidth / exact,11:0.00 %}"));
        Assert.True(error.Contains(exact), $"{name}: {exact} is not in {error}");
        return this;
    }

    /// <summary>The corrected mean of a figure with its 95 % interval.</summary>
    public Interval Estimate(Func<FigureSet, double> of) => Interval(of, 0.95);

    private Interval Interval(Func<FigureSet, double> of, double confidence, params (Func<FigureSet, double> Of, double Mean)[] further) => ControlVariates.Of(
        [.. runs.Select(of)],
        [.. controls.Select(control => (control.Of, control.Mean)).Concat(further).Select(control => ((IReadOnlyList<double>)[.. runs.Select(control.Of)], control.Mean))],
        confidence);
}
