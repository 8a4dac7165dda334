using System.CommandLine;
using GovGrid.Simulation.Measures.Series;
using GovGrid.Simulation.Reports.Pages;
using GovGrid.Simulation.Reports.Studies;
using GovGrid.Simulation.Scenarios;
using GovGrid.Simulation.Studies.LongRuns;

namespace GovGrid.Simulation.Commands;

/// <summary>
/// <c>govgrid longrun SCENARIO</c>: lives a scenario once, leaves out its beginning by MSER-5, and tells the mean of a series by batches. Exit
/// code 0 when done, 130 when stopped before, 2 with file, path and expectation for what cannot be used.
/// </summary>
public static class LongRunCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var scenario = new Argument<string>("SCENARIO") { Description = "A scenario file, or the folder of a town to be lived as it is." };
        var series = Options.OneOf<SeriesKind>("--series", "responseMinutes, until somebody is on the scene; resolutionMinutes, until it is closed; openIncidents, how many are open at each full hour.");
        var seed = Options.Number("--seed", "Seed of all chance, instead of the scenario's.");
        var days = Options.Days("How many days are lived, instead of the scenario's.");
        var command = new Command("longrun", "Lives a scenario once for long: warm-up by MSER-5, interval by batch means.") { scenario, series, seed, days };
        command.SetAction((arguments, stop) => BadInput.Told(arguments, async () =>
        {
            var read = ScenarioFile.Load(arguments.GetRequiredValue(scenario), Options.Over(arguments.GetValue(seed), arguments.GetValue(days)));
            foreach (var warning in LoadWarnings.Of(read)) await arguments.InvocationConfiguration.Error.WriteLineAsync($"! {warning.Zh} {warning.En}");
            var (progress, run) = (new Share(), (LongRun?)null);
            await RunProgress.Show(
                arguments.InvocationConfiguration.Error, () => progress.Passed, async token => run = await LongRun.Live(read, arguments.GetValue(series), progress, token), stop);
            if (run is null) await arguments.InvocationConfiguration.Error.WriteLineAsync(Options.StoppedEarly);
            else LongRunText.Write(arguments.InvocationConfiguration.Output, read, run);
            return run is null ? ExitCodes.Stopped : ExitCodes.Done;
        }));
        return command;
    }

    private sealed class Share : IProgress<double>
    {
        public double Passed { get; private set; }

        public void Report(double value) => Passed = value;
    }
}
