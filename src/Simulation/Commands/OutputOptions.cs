using System.CommandLine;

namespace GovGrid.Simulation.Commands;

/// <summary>Where the figures of a run go: any of several files and folders, and always a summary on the console.</summary>
internal sealed class OutputOptions
{
    private readonly Option<string?> json = File("--json", "All figures as JSON.");
    private readonly Option<string?> csv = Folder("--csv", "All figures as tables in CSV.");
    private readonly Option<string?> parquet = Folder("--parquet", "The same tables as Apache Parquet.");
    private readonly Option<string?> html = File("--html", "A report to read, in Chinese and English, as one page that needs no network.");
    private readonly Option<string?> keepState = File("--keep-state", "The town as it stands at the end of the first replication, for a scenario to start from.");
    private readonly Option<string?> trace = File("--trace", "A line per incident event of the first replication.");

    /// <summary>The options.</summary>
    public IReadOnlyList<Option> All => [json, csv, parquet, html, trace, keepState];

    /// <summary>Reads them; a place that cannot be written is told now and not after the run.</summary>
    /// <exception cref="IOException">A place cannot be written.</exception>
    public RunOutput Open(ParseResult arguments)
    {
        OutputPlace.Try([.. new[] { json, html, trace, keepState }.Select(file => (file.Name, arguments.GetValue(file)))], [.. new[] { csv, parquet }.Select(folder => (folder.Name, arguments.GetValue(folder)))]);
        return new RunOutput
        {
            Json = arguments.GetValue(json),
            Csv = arguments.GetValue(csv),
            Parquet = arguments.GetValue(parquet),
            Html = arguments.GetValue(html),
            Trace = arguments.GetValue(trace),
            KeptState = arguments.GetValue(keepState),
        };
    }

    private static Option<string?> File(string name, string meaning) => new(name) { Description = meaning, HelpName = "FILE" };

    private static Option<string?> Folder(string name, string meaning) => new(name) { Description = meaning, HelpName = "DIR" };
}
