using System.Xml.Linq;
using GovGrid.Simulation.Reports.Charts;
using GovGrid.Simulation.Reports.Html;
using GovGrid.Simulation.Reports.Tables;
using GovGrid.Simulation.Reports.Texts;
using GovGrid.Simulation.Runs;

namespace GovGrid.Simulation.Reports.Pages.Sections;

/// <summary>How soon grid workers are there, hour by hour, beside how many of them are on duty.</summary>
internal static class WorkerResponseFigure
{
    public static XElement Of(RunView run, Wording words)
    {
        var response = run.Hours("workerResponseMinutes");
        var slowest = RunView.Highest(response);
        return ChartFigure.Of(
            words, Table(run, response, words),
            (words["crews.response"], new LineChart(WeekAxis.Points(response), words["response.axis"], words.Count) { Marks = WeekAxis.Marks(words), Stepped = true }.Draw(words.Say(
                "crews.responseAlt", ("day", words.Day(slowest)), ("hour", Wording.Clock(slowest)), ("slowest", words.Time(response[slowest].Mean))))));
    }

    private static XElement Table(RunView run, Estimate[] response, Wording words)
    {
        var (nine, duty, reported) = (run.Hours("p90WorkerResponseMinutes"), OnDuty.Hours(run), run.PerHour("reported"));
        var grids = run.Scenario.Town.Definition.Grids.Count;
        return HtmlTable.Of(
            words["crews.response"],
            [words["column.day"], words["column.hour"], words["column.workersOnDuty"], words["column.gridsPerWorker"], words["column.reportedPerHour"], words["column.response"], words["column.p90Response"]],
            Enumerable.Range(0, HoursSeen.PerWeek).Select(hour => (IReadOnlyList<string>)
            [
                words.Day(hour), Wording.Clock(hour), words.With(duty[hour], words.Count), words.Count(grids / duty[hour].Mean), words.With(reported[hour], words.Small),
                words.With(response[hour], words.Time), words.With(nine[hour], words.Time),
            ]),
            texts: 2);
    }
}
