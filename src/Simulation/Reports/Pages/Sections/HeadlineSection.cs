using System.Globalization;
using System.Xml.Linq;
using GovGrid.Common;
using GovGrid.Simulation.Reports.Html;
using GovGrid.Simulation.Reports.Texts;
using GovGrid.Simulation.Runs;

namespace GovGrid.Simulation.Reports.Pages.Sections;

/// <summary>The whole in some sentences and six figures.</summary>
internal static class HeadlineSection
{
    public static XElement Of(RunView run, Wording words) => Tag.Of(
        "section", Tag.Class("headline"), Tag.Of("h2", words["headline.title"]),
        Tag.Of("p", Tag.Class("lead"), OnTime(run.Figures["onTimeCloseRate"], words)),
        Tag.Of("p", Missed(run, words)),
        Tag.Of("p", words.Say("headline.response", ("half", Time(run, "responseMinutes.p50", words)), ("nine", Time(run, "responseMinutes.p90", words))), " ", words.Say(
            "headline.workersResponse", ("half", Time(run, "workers.responseMinutes.p50", words)), ("nine", Time(run, "workers.responseMinutes.p90", words)),
            ("late", words.WithShare(run.Figures["workers.limits.arrive.missedShare"])))),
        Tag.Of("p", Workers(run, words)),
        Cards(run, words),
        Tag.Of("p", Tag.Class("note"), words["headline.intervals"], " ", words["note.missing"]));

    private static string OnTime(Estimate rate, Wording words)
    {
        if (!double.IsFinite(rate.Mean)) return words["headline.onTimeNone"];
        var digits = double.IsFinite(rate.HalfWidth95) && rate.HalfWidth95 < 0.005 ? "0.0" : "0";
        string OfHundred(double share) => (100 * Math.Clamp(share, 0, 1)).ToString(digits, CultureInfo.InvariantCulture);
        return double.IsFinite(rate.HalfWidth95)
            ? words.Say("headline.onTime", ("count", OfHundred(rate.Mean)), ("low", OfHundred(rate.Mean - rate.HalfWidth95)), ("high", OfHundred(rate.Mean + rate.HalfWidth95)))
            : words.Say("headline.onTimeOnce", ("count", OfHundred(rate.Mean)));
    }

    private static string Missed(RunView run, Wording words)
    {
        var steps = run.Breaks.GroupBy(found => found.Step).OrderByDescending(step => step.Sum(found => found.Missed.Mean)).FirstOrDefault();
        if (steps is null) return words["headline.noneMissed"];
        var worst = steps.First();
        var share = run.Figures[$"limits.{EnumName.Of(worst.Step)}.missedShare"];
        var step = words[$"step.{EnumName.Of(worst.Step)}"];
        var missed = words.Say(
            "headline.missed", ("step", step), ("share", words.With(share with { Mean = 100 * share.Mean, HalfWidth95 = 100 * share.HalfWidth95 }, words.Count, 100)),
            ("category", words.Of(worst.Category)), ("zone", words.Of(worst.Zone)));
        return MissedHours.Find(run, worst.Step) is not { } hours ? missed : $"{missed} " + words.Say(
            "headline.when", ("day", words.Day(hours.Hour)), ("from", Wording.Clock(hours.Hour)), ("until", Wording.ClockAfter(hours.Hour, MissedHours.Length)),
            ("share", words.Share(hours.Share)));
    }

    private static string Workers(RunView run, Wording words) => words.Say(
        "headline.workers", ("all", words.Count(run.Scenario.Town.Definition.Workers.Count)), ("duty", words.Count(OnDuty.Mean(run))),
        ("busy", words.WithShare(run.Figures["workers.meanUtilisation"])));

    private static string Time(RunView run, string figure, Wording words) => words.With(run.Figures[figure], words.Time);

    private static XElement Cards(RunView run, Wording words) => Tag.Of(
        "dl", Tag.Class("cards"),
        Card(words["headline.onTimeLabel"], run.Figures["onTimeCloseRate"], words, words.Share, 1),
        Card(words["headline.responseLabel"], run.Figures["responseMinutes.p90"], words, words.Time),
        Card(words["headline.resolution"], run.Figures["resolutionMinutes.p90"], words, words.Time),
        Card(words["headline.reported"], run.Figures["incidents.perDay"], words, words.Count),
        Card(words["headline.closed"], run.Figures["incidents.closed"], words, words.Count),
        Card(words["headline.open"], run.Figures["incidents.open"], words, words.Count));

    private static XElement Card(string label, Estimate figure, Wording words, Func<double, string> format, double most = double.PositiveInfinity) => Tag.Of(
        "div", Tag.Of("dt", label), Tag.Of("dd", format(figure.Mean)), double.IsFinite(figure.HalfWidth95)
            ? Tag.Of("dd", Tag.Class("range"), words.Say(
                "number.range", ("low", format(Math.Max(0, figure.Mean - figure.HalfWidth95))), ("high", format(Math.Min(most, figure.Mean + figure.HalfWidth95)))))
            : null);
}
