using System.CommandLine;
using GovGrid.Simulation.Demand.Recorded;
using GovGrid.Simulation.Replay;
using GovGrid.Towns.Loading;

namespace GovGrid.Simulation.Commands;

/// <summary>
/// <c>govgrid demand check MAPPING.json</c> tells what becomes of every record that a mapping names; <c>govgrid demand replay MAPPING.json
/// --url … --token …</c> reports the mapped ones through a running system's API. Exit code 0 when all is well, 1 when records were lost
/// or reports failed, 2 for what cannot be used.
/// </summary>
public static class DemandCommand
{
    private static readonly Argument<string> MappingFile = new("MAPPING") { Description = "How records become reports, JSON." };

    private static readonly Option<string> TownFolderOption = new("--town")
    {
        Description = "Folder of the town.",
        HelpName = "DIR",
        DefaultValueFactory = _ => "towns/ningwei",
    };

    private static readonly Option<string?> Root = new("--root") { Description = "Folder of the recorded files, where it is not the mapping's.", HelpName = "DIR" };

    /// <summary>The command.</summary>
    public static Command Create() => new("demand", "Checks and replays recorded demand.") { Check(), Replay() };

    private static Command Check()
    {
        var all = new Option<bool>("--all") { Description = "Lists every rejected record, not only the first of each reason." };
        var command = new Command("check", "Tells what becomes of every record.") { MappingFile, TownFolderOption, Root, all };
        command.SetAction(arguments => Try(arguments, () =>
        {
            var report = Load(arguments).Report;
            MappingReportText.Write(report, arguments.GetValue(all), arguments.InvocationConfiguration.Output);
            return Task.FromResult(report.IsBalanced ? ExitCodes.Done : ExitCodes.NotSound);
        }));
        return command;
    }

    private static Command Replay()
    {
        var url = Options.Url("--url", "Where the system runs, such as http://127.0.0.1:5080.");
        var token = Options.Token("--token", "A token that may report by the mapping's channel.");
        var from = Options.Date("--from", "First recorded local date; the first there is when left out.");
        var days = Options.Count("--days", "How many days; all when left out.", most: 36_600);
        var atOnce = Options.Count("--at-once", "Calls under way; 8 when left out.", most: 1000);
        var readBack = new Option<bool>("--read-back") { Description = "Reads each incident again and compares time, category and grid." };
        var command = new Command("replay", "Reports the mapped records through the API.") { MappingFile, TownFolderOption, Root, url, token, from, days, atOnce, readBack };
        command.SetAction((arguments, stop) => Try(arguments, async () =>
        {
            var recording = Load(arguments);
            var rows = Between(recording.Rows, arguments.GetValue(from), arguments.GetValue(days));
            using var api = new IncidentApi(arguments.GetRequiredValue(url), arguments.GetRequiredValue(token));
            var replay = new ApiReplay(api, recording.Mapping.Channel, arguments.GetValue(atOnce) ?? 8, arguments.GetValue(readBack));
            var result = await replay.Run(rows, stop);
            ReplayText.Write(result, arguments.InvocationConfiguration.Output);
            return result.IsSound ? ExitCodes.Done : ExitCodes.NotSound;
        }));
        return command;
    }

    private static Recording Load(ParseResult arguments) => Recording.Load(
        arguments.GetRequiredValue(MappingFile), TownFolder.Load(arguments.GetRequiredValue(TownFolderOption)), arguments.GetValue(Root));

    private static List<MappedRow> Between(IReadOnlyList<MappedRow> rows, DateOnly? from, int? days)
    {
        var first = (from ?? (rows.Count > 0 ? DateOnly.FromDateTime(rows[0].LocalTime) : default)).ToDateTime(TimeOnly.MinValue);
        var end = days is { } length ? first.AddDays(length) : DateTime.MaxValue;
        return [.. rows.Where(row => row.LocalTime >= first && row.LocalTime < end)];
    }

    private static async Task<int> Try(ParseResult arguments, Func<Task<int>> action)
    {
        try
        {
            return await action();
        }
        catch (Exception error) when (error is TownFileException or DataFileException or RecordedFileException or ReplayException)
        {
            await arguments.InvocationConfiguration.Error.WriteLineAsync(error.Message);
            return ExitCodes.BadInput;
        }
    }
}
