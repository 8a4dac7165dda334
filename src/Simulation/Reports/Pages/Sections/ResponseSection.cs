using System.Globalization;
using System.Xml.Linq;
using GovGrid.Simulation.Reports.Charts;
using GovGrid.Simulation.Reports.Html;
using GovGrid.Simulation.Reports.Tables;
using GovGrid.Simulation.Reports.Texts;

namespace GovGrid.Simulation.Reports.Pages.Sections;

/// <summary>How long until somebody is on the scene, by hour of the week.</summary>
internal static class ResponseSection
{
    // Three digits are as wide as a cell.
    private const double ShownInHours = 999.5;

    public static XElement Of(RunView run, Wording words)
    {
        var hours = run.Hours("responseMinutes");
        return Tag.Of(
            "section", Tag.Of("h2", words["response.title"]), Tag.Of("p", words["response.text"]),
            ChartFigure.Of(
                words, Table(run, words),
                (words["response.heat"], Heat(run, words)),
                (words["response.line"], new LineChart(WeekAxis.Points(hours), words["response.axis"], words.Count) { Marks = WeekAxis.Marks(words), Stepped = true }
                    .Draw(words["response.lineAlt"]))));
    }

    private static XElement Heat(RunView run, Wording words)
    {
        var hours = run.Hours("responseMinutes");
        var slowest = RunView.Highest(hours);
        return new HeatMap(
            [.. Enumerable.Range(0, 7).Select(day => words.Day(24 * day))],
            [.. Enumerable.Range(0, 24).Select(hour => hour.ToString("00", CultureInfo.InvariantCulture))],
            [.. hours.Select(hour => hour.Mean)],
            minutes => Cell(minutes, words)).Draw(words.Say(
                "response.alt", ("day", words.Day(slowest)), ("hour", Wording.Clock(slowest)), ("slowest", words.Time(hours[slowest].Mean)),
                ("mean", words.Time(run.Figures["responseMinutes.mean"].Mean))));
    }

    private static string Cell(double minutes, Wording words) =>
        !double.IsFinite(minutes) ? words["missing"]
        : minutes < ShownInHours ? minutes.ToString("0", CultureInfo.InvariantCulture)
        : words.Say("number.shortHours", ("value", (minutes / 60).ToString("0", CultureInfo.InvariantCulture)));

    private static XElement Table(RunView run, Wording words)
    {
        var (reported, mean, nine, onTime) = (run.PerHour("reported"), run.Hours("responseMinutes"), run.Hours("p90ResponseMinutes"), run.Hours("onTimeCloseRate"));
        return HtmlTable.Of(
            words["response.heat"],
            [words["column.day"], words["column.hour"], words["column.reportedPerHour"], words["column.response"], words["column.p90Response"], words["headline.onTimeLabel"]],
            Enumerable.Range(0, HoursSeen.PerWeek).Select(hour => (IReadOnlyList<string>)
            [
                words.Day(hour), Wording.Clock(hour), words.With(reported[hour], words.Small), words.With(mean[hour], words.Time), words.With(nine[hour], words.Time),
                words.WithShare(onTime[hour]),
            ]),
            texts: 2);
    }
}
