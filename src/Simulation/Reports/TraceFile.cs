using System.Globalization;
using GovGrid.Common;
using GovGrid.Live;
using GovGrid.Territory;
using GovGrid.Workers;

namespace GovGrid.Simulation.Reports;

/// <summary>
/// A trace of a run: a line per incident event with time, incident, version, event and owning unit, separated by tabs, under a line of these names. Lines
/// come by the instant in which they were told, then incident, then version: the same from every host.
/// </summary>
public sealed class TraceFile : ITownObserver, IDisposable
{
    private readonly Lock gate = new();
    private readonly StreamWriter file;
    private readonly Func<DateTimeOffset> now;
    private readonly Dictionary<string, int> heard = [];
    private readonly List<(string Incident, int Version, string Line)> told = [];
    private DateTimeOffset at;

    /// <summary>Begins a file; an earlier one is replaced.</summary>
    /// <param name="path">The file.</param>
    /// <param name="now">The time of what is traced.</param>
    public TraceFile(string path, Func<DateTimeOffset> now)
    {
        this.now = now;
        file = new StreamWriter(path) { NewLine = "\n" };
        file.WriteLine("time\tincident\tversion\tevent\tunit");
    }

    /// <inheritdoc />
    public Task OnRecorded(IncidentRecord record)
    {
        lock (gate)
        {
            if (now() != at) Flush();
            var known = heard.GetValueOrDefault(record.Incident);
            for (var version = Math.Max(known + 1, record.FirstVersion); version < record.FirstVersion + record.Events.Count; version++)
                told.Add((record.Incident, version, Line(record, version)));
            heard[record.Incident] = Math.Max(known, record.State.Version);
        }
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task OnDutyChanged(DutyChange change) => Task.CompletedTask;

    /// <inheritdoc />
    public Task OnUnitStarted(UnitKey unit) => Task.CompletedTask;

    /// <inheritdoc />
    public Task OnOperationChanged(RaisedOperation? operation) => Task.CompletedTask;

    /// <summary>Writes the last lines and closes the file.</summary>
    public void Dispose()
    {
        Flush();
        file.Dispose();
    }

    private static string Line(IncidentRecord record, int version)
    {
        var happened = record.Events[version - record.FirstVersion];
        return string.Create(CultureInfo.InvariantCulture, $"{happened.At.UtcDateTime:O}\t{record.Incident}\t{version}\t{happened.GetType().Name}\t{record.State.Owner}");
    }

    private void Flush()
    {
        told.Sort((a, b) => string.CompareOrdinal(a.Incident, b.Incident) is not 0 and var order ? order : a.Version.CompareTo(b.Version));
        foreach (var (_, _, line) in told) file.WriteLine(line);
        told.Clear();
        at = now();
    }
}
