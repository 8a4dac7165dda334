using System.Globalization;
using GovGrid.Simulation.Demand.Recorded;

namespace GovGrid.Simulation.Commands;

/// <summary>Writes a <see cref="MappingReport"/> for people.</summary>
internal static class MappingReportText
{
    private const int Shown = 10;

    public static void Write(MappingReport report, bool all, TextWriter output)
    {
        Line(output, $"{"file",-24}{"lines",9}{"records",9}{"mapped",9}{"rejected",10}");
        foreach (var file in report.Files) Line(output, $"{file.File,-24}{file.Lines,9}{file.Records,9}{file.Mapped,9}{file.Rejected,10}");
        Line(output, $"{"all",-24}{report.Files.Sum(file => file.Lines),9}{report.Records,9}{report.Mapped,9}{report.Records - report.Mapped,10}");
        if (report.Records > 0) Line(output, $"mapped: {100.0 * report.Mapped / report.Records:0.00} %, recorded from {report.First:yyyy-MM-dd HH:mm:ss} to {report.Last:yyyy-MM-dd HH:mm:ss}");
        WriteRejected(report, all, output);
        Line(output, $"over several lines: {(report.OverSeveralLines.Count == 0 ? "none" : string.Join(", ", report.OverSeveralLines))}");
        Line(output, $"by category: {Counts(report.Categories)}");
        Line(output, $"by area: {Counts(report.Areas)}");
        Line(output, $"{(report.IsBalanced ? "balanced" : "NOT BALANCED")}: lines = headers + lines of records + empty lines, records = mapped + rejected");
    }

    private static void WriteRejected(MappingReport report, bool all, TextWriter output)
    {
        foreach (var (reason, records) in report.Rejected)
        {
            var listed = all ? records : records.Take(Shown);
            var more = all || records.Count <= Shown ? "" : string.Create(CultureInfo.InvariantCulture, $" … and {records.Count - Shown} more (--all lists them)");
            Line(output, $"rejected, {reason}: {records.Count}: {string.Join(", ", listed)}{more}");
        }
    }

    private static string Counts(IReadOnlyDictionary<string, int> counts) =>
        string.Join(", ", counts.OrderByDescending(pair => pair.Value).Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key} {pair.Value}")));

    private static void Line(TextWriter output, FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
