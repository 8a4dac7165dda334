using GovGrid.Live;
using GovGrid.Simulation.Reports;
using GovGrid.Simulation.Reports.Pages;
using GovGrid.Simulation.Reports.Tables;
using GovGrid.Simulation.Runs;
using GovGrid.Simulation.Scenarios;
using GovGrid.Simulation.States;
using GovGrid.Simulation.Virtual;

namespace GovGrid.Simulation.Commands;

/// <summary>The files of one run; null for those that nobody wants.</summary>
internal sealed class RunOutput : IDisposable
{
    private TraceFile? traced;

    /// <summary>File of the figures as JSON.</summary>
    public string? Json { get; init; }

    /// <summary>Folder of the tables as CSV.</summary>
    public string? Csv { get; init; }

    /// <summary>Folder of the tables as Parquet.</summary>
    public string? Parquet { get; init; }

    /// <summary>File of the report.</summary>
    public string? Html { get; init; }

    /// <summary>File of the first replication's events.</summary>
    public string? Trace { get; init; }

    /// <summary>File of the town at the end of the first replication.</summary>
    public string? KeptState { get; init; }

    /// <summary>Who is given the town at the end of a replication.</summary>
    public Action<TownState>? Keep(int replication) => KeptState is { } file && replication == 0 ? state => StateFile.Write(file, state) : null;

    /// <summary>How a replication is witnessed for the trace.</summary>
    public Func<IVirtualHost, ITownObserver>? Witness(int replication) =>
        Trace is null || replication != 0 ? null : host => traced = new TraceFile(Trace, () => host.Time.Now);

    /// <summary>Writes what comes after the run; the console first, so that nothing is lost where a file cannot be written after all.</summary>
    public async Task Write(TextWriter console, Scenario scenario, RunFigures figures, double seconds)
    {
        FiguresText.Write(console, scenario, figures, seconds);
        foreach (var warning in LoadWarnings.Of(scenario)) await console.WriteLineAsync($"  ! {warning.Zh} {warning.En}");
        if (Json is not null) FiguresJson.Write(Json, scenario, figures, seconds);
        if (Csv is not null || Parquet is not null)
        {
            var tables = RunTables.Of(scenario, figures);
            if (Csv is not null) CsvFolder.Write(Csv, tables);
            if (Parquet is not null) await ParquetFolder.Write(Parquet, tables);
        }
        if (Html is not null) RunReport.Write(Html, scenario, figures, RunWarnings.Of(scenario, figures));
    }

    /// <inheritdoc />
    public void Dispose() => traced?.Dispose();
}
