using System.Globalization;
using GovGrid.Common;
using GovGrid.Simulation.Assumptions;
using GovGrid.Simulation.Runs;

namespace GovGrid.Simulation.Reports.Texts;

/// <summary>Texts and numbers of a report in one language.</summary>
/// <param name="language">Chinese or English.</param>
internal sealed class Wording(TextLanguage language)
{
    private const double MinutesOfHours = 120, MinutesOfDays = 2880;

    /// <summary>The language.</summary>
    public TextLanguage Language => language;

    /// <summary>The language as pages name it.</summary>
    public string Code => language is TextLanguage.Zh ? "zh-CN" : "en";

    /// <summary>The text of a key.</summary>
    public string this[string key] => ReportTexts.Of(key).In(language);

    /// <summary>A label of the town's data.</summary>
    public string Of(LocalizedText text) => text.In(language);

    /// <summary>The text of a key with its places filled.</summary>
    public string Say(string key, params (string Place, string Value)[] places)
    {
        var text = this[key];
        foreach (var (place, value) in places) text = text.Replace($"{{{place}}}", value, StringComparison.Ordinal);
        return text;
    }

    /// <summary>A count or a mean of counts: one decimal below ten.</summary>
    public string Count(double value) => !double.IsFinite(value) ? this["missing"] : value.ToString(Math.Abs(value) < 10 ? "0.#" : "#,0", CultureInfo.InvariantCulture);

    /// <summary>A small number with two decimals at most.</summary>
    public string Small(double value) => !double.IsFinite(value) ? this["missing"] : value.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>A share, 0 to 1, as a percentage with one decimal.</summary>
    public string Share(double value) => !double.IsFinite(value) ? this["missing"] : (100 * value).ToString("0.0", CultureInfo.InvariantCulture) + "%";

    /// <summary>A time, in the unit that reads best.</summary>
    /// <param name="minutes">Minutes, 0 or more.</param>
    public string Time(double minutes) =>
        !double.IsFinite(minutes) ? this["missing"]
        : minutes < MinutesOfHours ? Say("number.minutes", ("value", minutes < 9.95 ? Decimal(minutes) : minutes.ToString("0", CultureInfo.InvariantCulture)))
        : minutes < MinutesOfDays ? Say("number.hours", ("value", Decimal(minutes / 60)))
        : Say("number.days", ("value", Decimal(minutes / 1440)));

    /// <summary>The unit in which times up to some are best drawn: how many minutes it has, and how a number of it is written.</summary>
    /// <param name="most">Minutes, 0 or more.</param>
    public (double Minutes, Func<double, string> Form) TimeAxis(double most) =>
        most < MinutesOfHours ? (1, value => Say("number.minutes", ("value", Small(value))))
        : most < MinutesOfDays ? (60, value => Say("number.hours", ("value", Small(value))))
        : (1440, value => Say("number.days", ("value", Small(value))));

    /// <summary>A way.</summary>
    public string Way(double kilometres) => !double.IsFinite(kilometres) ? this["missing"] : Say("number.kilometres", ("value", Decimal(kilometres)));

    /// <summary>A figure with its interval in brackets, where there is one that shows.</summary>
    /// <param name="estimate">The figure.</param>
    /// <param name="format">How a value is written.</param>
    /// <param name="most">What it cannot be above.</param>
    public string With(Estimate estimate, Func<double, string> format, double most = double.PositiveInfinity)
    {
        if (!double.IsFinite(estimate.Mean) || !double.IsFinite(estimate.HalfWidth95)) return format(estimate.Mean);
        var (low, high) = (format(Math.Max(0, estimate.Mean - estimate.HalfWidth95)), format(Math.Min(most, estimate.Mean + estimate.HalfWidth95)));
        return low == high ? low : Say("number.within", ("value", format(estimate.Mean)), ("low", low), ("high", high));
    }

    /// <summary>A share with its interval.</summary>
    public string WithShare(Estimate estimate) => With(estimate, Share, 1);

    /// <summary>A day of the week.</summary>
    /// <param name="hour">An hour of the week, Monday 00:00 first.</param>
    public string Day(int hour) => this[$"day.{hour / 24}"];

    /// <summary>The time of day at which an hour of the week begins.</summary>
    public static string Clock(int hour) => string.Create(CultureInfo.InvariantCulture, $"{hour % 24:00}:00");

    /// <summary>The time of day at which something ends that lasts some hours from an hour of the week on, 24:00 for the day's end.</summary>
    public static string ClockAfter(int hour, int hours) => string.Create(CultureInfo.InvariantCulture, $"{hour % 24 + hours:00}:00");

    private static string Decimal(double value) => value.ToString("0.0", CultureInfo.InvariantCulture);
}
