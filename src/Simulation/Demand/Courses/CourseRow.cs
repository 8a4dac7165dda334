using System.Globalization;
using CsvHelper;
using GovGrid.Common;
using GovGrid.Towns.Faults;

namespace GovGrid.Simulation.Demand.Courses;

/// <summary>Turns rows of a file into reports with their course.</summary>
internal sealed class CourseRow
{
    private readonly CsvReader reader;
    private readonly CourseMapping mapping;
    private readonly List<FileFault> faults;
    private readonly Dictionary<string, int> places = [];

    /// <summary>Prepares to read from a reader that has its header; a column that is missing is a fault.</summary>
    public CourseRow(CsvReader reader, CourseMapping mapping, List<FileFault> faults)
    {
        (this.reader, this.mapping, this.faults) = (reader, mapping, faults);
        for (var i = 0; i < reader.Headers.Count; i++) places[reader.Headers[i]] = i;
        var (minute, category, east, north, triage, onScene, unit, unitWork) = mapping.Columns;
        foreach (var column in new[] { minute, category, east, north, triage, onScene, unit, unitWork }.Where(column => !places.ContainsKey(column)))
            faults.Add(new FileFault(mapping.File, "line 1", $"expected a column \"{column}\", found {string.Join(',', reader.Headers)}"));
    }

    /// <summary>The report of the present row; null with a fault where the row is none.</summary>
    /// <param name="begin">The instant that minutes count from, UTC.</param>
    public DemandReport? Report(DateTimeOffset begin)
    {
        var (before, columns) = (faults.Count, mapping.Columns);
        var at = begin + Minutes(columns.Minute);
        var category = OneOf(columns.Category, mapping.Categories);
        var course = new Course(Minutes(columns.Triage), Minutes(columns.OnScene), OneOf(columns.Unit, mapping.Units), Minutes(columns.UnitWork));
        var point = new GeoPoint(
            mapping.Origin.Lon + GeoPoint.DegreesNorth(Number(columns.East) * 1000) / Math.Cos(mapping.Origin.Lat * (Math.PI / 180)),
            mapping.Origin.Lat + GeoPoint.DegreesNorth(Number(columns.North) * 1000));
        if (faults.Count > before) return null;
        var key = string.Create(CultureInfo.InvariantCulture, $"course-{reader.LineNumber}");
        return new DemandReport(key, at, mapping.Channel, category, category!, point) { Course = course };
    }

    private T? OneOf<T>(string column, IReadOnlyDictionary<string, T> known)
    {
        var text = reader.GetString(places[column]);
        if (known.TryGetValue(text, out var value)) return value;
        Fault(column, $"one of {string.Join(", ", known.Keys)}", text);
        return default;
    }

    private TimeSpan Minutes(string column)
    {
        var minutes = Number(column);
        if (minutes < 0) Fault(column, "minutes of at least 0", reader.GetString(places[column]));
        return TimeSpan.FromTicks((long)Math.Round(minutes * TimeSpan.TicksPerMinute));
    }

    private double Number(string column)
    {
        var text = reader.GetString(places[column]);
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)) return number;
        Fault(column, "a number", text);
        return 0;
    }

    private void Fault(string column, string expected, string found) =>
        faults.Add(new FileFault(mapping.File, $"line {reader.LineNumber} column {column}", $"expected {expected}, found \"{found}\""));
}
