using GovGrid.Common;
using GovGrid.Towns;

namespace GovGrid.Simulation.Reports.Pages;

/// <summary>The four hours of a day of the week whose reports miss a limit most often.</summary>
/// <param name="Hour">Their first hour of the week.</param>
/// <param name="Share">Their share of all misses of that limit, 0 to 1.</param>
internal readonly record struct MissedHours(int Hour, double Share)
{
    /// <summary>How many hours.</summary>
    public const int Length = 4;

    /// <summary>Finds them; null where the limit was not missed.</summary>
    public static MissedHours? Find(RunView run, LimitedStep step)
    {
        double[] missed = [.. run.Hours($"limits.{EnumName.Of(step)}.missed").Select(hour => double.IsFinite(hour.Mean) ? hour.Mean : 0)];
        var all = missed.Sum();
        if (all <= 0) return null;
        var worst = Enumerable.Range(0, missed.Length).Where(hour => hour % 24 <= 24 - Length).MaxBy(hour => missed.Skip(hour).Take(Length).Sum());
        return new MissedHours(worst, missed.Skip(worst).Take(Length).Sum() / all);
    }
}
