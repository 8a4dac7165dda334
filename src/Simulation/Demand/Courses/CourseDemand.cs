using CsvHelper;
using GovGrid.Towns;
using GovGrid.Towns.Faults;
using GovGrid.Towns.Loading;

namespace GovGrid.Simulation.Demand.Courses;

/// <summary>Demand read with its whole course: what was reported, and how long each hand took.</summary>
public sealed class CourseDemand : IDemand
{
    private const string Schema = "courses.schema.json";

    private static readonly CsvReaderOptions Options = new()
    {
        Separator = ',',
        DetectSeparatorHint = false,
        TrackLineNumbers = true,
        MalformedData = CsvMalformedDataHandling.Throw,
    };

    private readonly List<DemandReport> reports;

    private CourseDemand(List<DemandReport> reports) => this.reports = reports;

    /// <summary>Reads a mapping and its file.</summary>
    /// <param name="path">The mapping.</param>
    /// <param name="town">The town.</param>
    /// <param name="begin">The instant that minutes count from, UTC.</param>
    /// <exception cref="DataFileException">Something is wrong; each fault names file, place and expectation.</exception>
    public static CourseDemand Load(string path, Town town, DateTimeOffset begin)
    {
        var mapping = DataFile.Read<CourseMapping>(path, typeof(CourseDemand).Assembly, Schema, found => Check(found, town));
        var file = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, mapping.File);
        if (!File.Exists(file)) throw new DataFileException(path, [new FileFault(Path.GetFileName(path), "$.file", $"expected a file, found none at {mapping.File}")]);
        var faults = new List<FileFault>();
        var reports = Read(file, mapping, begin, faults);
        if (faults.Count > 0) throw new DataFileException(file, faults);
        reports.Sort((a, b) => a.At != b.At ? a.At.CompareTo(b.At) : string.CompareOrdinal(a.Key, b.Key));
        return new CourseDemand(reports);
    }

    /// <summary>All reports, by time.</summary>
    internal IReadOnlyList<DemandReport> Reports => reports;

    /// <inheritdoc />
    public IEnumerable<DemandReport> From(DateTimeOffset from) => reports.SkipWhile(report => report.At < from);

    private static List<DemandReport> Read(string file, CourseMapping mapping, DateTimeOffset begin, List<FileFault> faults)
    {
        var reports = new List<DemandReport>();
        try
        {
            using var reader = CsvReader.FromText(File.ReadAllText(file), Options);
            reader.ReadHeader();
            var row = new CourseRow(reader, mapping, faults);
            while (faults.Count == 0 && reader.Read())
                if (row.Report(begin) is { } report)
                    reports.Add(report);
        }
        catch (CsvFormatException error)
        {
            faults.Add(new FileFault(mapping.File, $"line {error.LineNumber}", $"expected comma-separated values, found: {error.Message}"));
        }
        return reports;
    }

    private static IEnumerable<(string Place, string Problem)> Check(CourseMapping mapping, Town town)
    {
        foreach (var (text, category) in mapping.Categories)
            if (town.FindCategory(category) is null) yield return ($"$.categories.{text}", $"expected a category of the town, found {category}");
        foreach (var (text, unit) in mapping.Units)
            if (unit is { } known && town.FindPosts(known) is null) yield return ($"$.units.{text}", $"expected a unit of the town, found {known}");
    }
}
