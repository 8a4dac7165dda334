using System.CommandLine;
using System.Diagnostics;
using GovGrid.Simulation.Runs;
using GovGrid.Simulation.Scenarios;

namespace GovGrid.Simulation.Commands;

/// <summary>
/// <c>govgrid simulate SCENARIO</c>: lives a scenario some times in virtual time and tells its figures. Ctrl-C keeps the replications that are
/// done. Exit code 0 when done, 130 when stopped before, 2 with file, path and expectation for what cannot be used.
/// </summary>
public static class SimulateCommand
{
    private const int DefaultReplications = 10;

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var scenario = new Argument<string>("SCENARIO") { Description = "A scenario file, or the folder of a town to be lived as it is." };
        var replications = Options.Count("--replications", $"How often, each with other chance ({DefaultReplications}).", 100_000);
        var seed = Options.Number("--seed", "Seed of all chance, instead of the scenario's.");
        var days = Options.Days("How many days figures count, instead of the scenario's.");
        var threads = Options.Count("--threads", "How many replications at a time (all processors but one).", 1024);
        var host = Options.OneOf<RunHost>("--host", "virtual: direct calls, fast; orleans: a real silo on a virtual clock, slow, the same log.");
        var output = new OutputOptions();
        var command = new Command("simulate", "Lives a scenario in virtual time and tells its figures.") { scenario, replications, seed, days, threads, host };
        foreach (var option in output.All) command.Add(option);
        command.SetAction((arguments, stop) => BadInput.Told(arguments, async () =>
        {
            var over = Options.Over(arguments.GetValue(seed), arguments.GetValue(days));
            var read = ScenarioFile.Load(arguments.GetRequiredValue(scenario), over);
            using var written = output.Open(arguments);
            var wanted = arguments.GetValue(replications) ?? DefaultReplications;
            var runs = new Replications(read, wanted)
            {
                Host = arguments.GetValue(host),
                Threads = arguments.GetValue(threads) ?? Math.Max(1, Environment.ProcessorCount - 1),
                Witness = written.Witness,
                Keep = written.Keep,
            };
            var watch = Stopwatch.StartNew();
            await RunProgress.Show(arguments.InvocationConfiguration.Error, () => runs.Passed, token => runs.Run(token), stop);
            return await Tell(arguments.InvocationConfiguration, written, read, new RunFigures(runs.Done) { Wanted = wanted }, watch.Elapsed.TotalSeconds);
        }));
        return command;
    }

    private static async Task<int> Tell(InvocationConfiguration console, RunOutput written, Scenario scenario, RunFigures figures, double seconds)
    {
        if (figures.Results.Count > 0) await written.Write(console.Output, scenario, figures, seconds);
        else await console.Error.WriteLineAsync(Options.StoppedEarly);
        return figures.IsComplete ? ExitCodes.Done : ExitCodes.Stopped;
    }
}
