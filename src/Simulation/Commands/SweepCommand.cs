using System.CommandLine;
using System.Diagnostics;
using GovGrid.Simulation.Reports.Pages;
using GovGrid.Simulation.Reports.Studies;
using GovGrid.Simulation.Runs;
using GovGrid.Simulation.Studies;
using GovGrid.Simulation.Studies.Files;
using GovGrid.Simulation.Studies.Running;

namespace GovGrid.Simulation.Commands;

/// <summary>
/// <c>govgrid sweep STUDY</c>: lives every point of a study and tells its figures, how they differ, and which is the best. Ctrl-C keeps the
/// replications that are done. Exit code 0 when done, 130 when stopped before, 2 with file, path and expectation for what cannot be used.
/// </summary>
public static class SweepCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var file = new Argument<string>("STUDY") { Description = "A study file." };
        var replications = Options.Count("--replications", "Each point just so often, instead of what the study says.", 100_000);
        var seed = Options.Number("--seed", "Seed of all chance, instead of the scenario's.");
        var days = Options.Days("How many days figures count, instead of the scenario's.");
        var threads = Options.Count("--threads", "How many replications at a time (all processors but one).", 1024);
        var json = new Option<string?>("--json") { Description = "Points, differences and the best as JSON.", HelpName = "FILE" };
        var csv = new Option<string?>("--csv") { Description = "Points, replications and differences as CSV.", HelpName = "DIR" };
        var html = new Option<string?>("--html") { Description = "A report to read, in Chinese and English, as one page that needs no network.", HelpName = "FILE" };
        var kept = new Option<string?>("--keep") { Description = "Keeps each replication there when it has ended, and does not live again what is there.", HelpName = "FILE" };
        var command = new Command("sweep", "Lives every point of a study and compares them.") { file, replications, seed, days, threads, json, csv, html, kept };
        command.SetAction((arguments, stop) => BadInput.Told(arguments, async () =>
        {
            var study = Of(StudyFile.Load(arguments.GetRequiredValue(file), Options.Over(arguments.GetValue(seed), arguments.GetValue(days))), arguments.GetValue(replications));
            // A place that cannot be written is told before hours of work.
            OutputPlace.Try([(json.Name, arguments.GetValue(json)), (html.Name, arguments.GetValue(html)), (kept.Name, arguments.GetValue(kept))], [(csv.Name, arguments.GetValue(csv))]);
            using var keeper = arguments.GetValue(kept) is { } known ? new KeptReplications(known, study.Figures) : null;
            var run = new StudyRun(study)
            {
                Threads = arguments.GetValue(threads) ?? OwnThreads.Default,
                Known = keeper is null ? null : keeper.Find,
                Ended = keeper is null ? null : keeper.Add,
            };
            var watch = Stopwatch.StartNew();
            await RunProgress.Show(arguments.InvocationConfiguration.Error, () => run.Passed, run.Run, stop);
            var (figures, seconds) = (run.Tell(), watch.Elapsed.TotalSeconds);
            StudyText.Write(arguments.InvocationConfiguration.Output, figures, seconds);
            foreach (var warning in StudyWarnings.Of(study)) await arguments.InvocationConfiguration.Output.WriteLineAsync($"! {warning.Zh} {warning.En}");
            if (arguments.GetValue(json) is { } jsonFile) await File.WriteAllTextAsync(jsonFile, StudyJson.Text(figures, seconds) + "\n", CancellationToken.None);
            if (arguments.GetValue(csv) is { } folder) StudyCsv.Write(folder, figures);
            if (arguments.GetValue(html) is { } page) SweepReport.Write(page, figures);
            return figures.IsComplete ? ExitCodes.Done : ExitCodes.Stopped;
        }));
        return command;
    }

    private static Study Of(Study study, int? replications) => replications is not { } count ? study : study with
    {
        Replications = ReplicationPlan.Fixed(count),
        Best = study.Best is { } best ? best with { Most = count } : null,
    };
}
