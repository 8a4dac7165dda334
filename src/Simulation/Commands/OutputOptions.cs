using System.CommandLine;
using GovGrid.Live;
using GovGrid.Simulation.Reports;
using GovGrid.Simulation.Runs;
using GovGrid.Simulation.Scenarios;
using GovGrid.Simulation.Virtual;

namespace GovGrid.Simulation.Commands;

/// <summary>Where the figures of a run go: any of several files, and always a summary on the console.</summary>
internal sealed class OutputOptions
{
    private readonly Option<string?> json = new("--json") { Description = "All figures as JSON.", HelpName = "FILE" };
    private readonly Option<string?> trace = new("--trace") { Description = "A line per incident event of the first replication.", HelpName = "FILE" };

    /// <summary>The options.</summary>
    public IReadOnlyList<Option> All => [json, trace];

    /// <summary>Opens what is written while the run goes on, so that a place that cannot be written is told before it.</summary>
    public RunOutput Open(ParseResult arguments) => new(arguments.GetValue(json), arguments.GetValue(trace));
}

/// <summary>The files of one run.</summary>
internal sealed class RunOutput(string? json, string? trace) : IDisposable
{
    private TraceFile? file;

    /// <summary>How a replication is witnessed for the trace.</summary>
    public Func<IVirtualHost, ITownObserver>? Witness(int replication) =>
        trace is null || replication != 0 ? null : host => file = new TraceFile(trace, () => host.Time.Now);

    /// <summary>Writes what comes after the run.</summary>
    public void Write(TextWriter console, Scenario scenario, RunFigures figures, double seconds)
    {
        if (json is not null) FiguresJson.Write(json, scenario, figures, seconds);
        FiguresText.Write(console, scenario, figures, seconds);
    }

    /// <inheritdoc />
    public void Dispose() => file?.Dispose();
}
