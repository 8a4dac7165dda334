using System.Xml.Linq;
using GovGrid.Simulation.Reports.Charts;
using GovGrid.Simulation.Reports.Html;
using GovGrid.Simulation.Reports.Tables;
using GovGrid.Simulation.Reports.Texts;

namespace GovGrid.Simulation.Reports.Pages.Sections;

/// <summary>Staff on duty against demand, by hour of the week.</summary>
internal static class StaffingSection
{
    private const double Height = 190;

    public static XElement Of(RunView run, Wording words)
    {
        var (demand, duty, busy) = (run.PerHour("reported"), OnDuty.Hours(run), run.Hours("workerUtilisation"));
        var peak = RunView.Highest(demand);
        var seen = duty.Select(hour => hour.Mean).Where(double.IsFinite).DefaultIfEmpty(double.NaN).ToArray();
        var table = HtmlTable.Of(
            words["staffing.title"],
            [words["column.day"], words["column.hour"], words["column.reportedPerHour"], words["column.workersOnDuty"], words["column.workerUtilisation"]],
            Enumerable.Range(0, HoursSeen.PerWeek).Select(hour => (IReadOnlyList<string>)
                [words.Day(hour), Wording.Clock(hour), words.With(demand[hour], words.Small), words.With(duty[hour], words.Count), words.WithShare(busy[hour])]),
            texts: 2);
        return Tag.Of(
            "section", Tag.Of("h2", words["staffing.title"]),
            Tag.Of("p", words["staffing.text"], " ", words.Say(
                "staffing.peak", ("day", words.Day(peak)), ("hour", Wording.Clock(peak)), ("demand", words.Small(demand[peak].Mean)), ("duty", words.Count(duty[peak].Mean)))),
            ChartFigure.Of(
                words, table,
                (words["staffing.demand"], Line(demand, words).Draw(words.Say("staffing.demandAlt", ("day", words.Day(peak)), ("hour", Wording.Clock(peak))))),
                (words["staffing.duty"], Line(duty, words).Draw(words.Say("staffing.dutyAlt", ("least", words.Count(seen.Min())), ("most", words.Count(seen.Max())))))));
    }

    private static LineChart Line(IReadOnlyList<Runs.Estimate> hours, Wording words) =>
        new(WeekAxis.Points(hours), "", words.Small) { Marks = WeekAxis.Marks(words), Stepped = true, Height = Height };
}
