using GovGrid.Silo.ReadModel.Indicators;

namespace GovGrid.LiveHub.Reports;

/// <summary>Indicators as a table.</summary>
internal static class IndicatorTable
{
    private static readonly (string Name, Func<IndicatorFigures, double?> Of)[] Columns =
    [
        ("reported", figures => figures.Reported),
        ("refused", figures => figures.Refused),
        ("merged", figures => figures.Merged),
        ("withdrawn", figures => figures.Withdrawn),
        ("disposed", figures => figures.Disposed),
        ("overdueUndisposed", figures => figures.OverdueUndisposed),
        ("shouldBeClosed", figures => figures.ShouldBeClosed),
        ("closed", figures => figures.Closed),
        ("closedOnTime", figures => figures.ClosedOnTime),
        ("reworked", figures => figures.Reworked),
        ("overdue", figures => figures.Overdue),
        ("firstUnitIsLast", figures => figures.FirstUnitIsLast),
        ("rated", figures => figures.Rated),
        ("closeRate", figures => figures.CloseRate),
        ("onTimeCloseRate", figures => figures.OnTimeCloseRate),
        ("reworkRate", figures => figures.ReworkRate),
        ("overdueFactor", figures => figures.OverdueFactor),
        ("firstDispatchAccuracy", figures => figures.FirstDispatchAccuracy),
        .. Durations("responseMinutes", figures => figures.ResponseMinutes),
        .. Durations("resolutionMinutes", figures => figures.ResolutionMinutes),
        ("satisfaction", figures => figures.Satisfaction),
    ];

    /// <summary>
    /// A row a group, without one of the total: whoever adds up a column must not count twice. The whole town is what <c>by=town</c> tells.
    /// </summary>
    public static CsvTable Of(IndicatorReport report)
    {
        var table = new CsvTable();
        table.Text(IndicatorQuery.NameOf(report.By));
        foreach (var (name, _) in Columns) table.Text(name);
        table.EndRow();
        foreach (var (key, indicators) in report.Groups)
        {
            table.Text(key);
            foreach (var (_, of) in Columns) table.Number(of(indicators));
            table.EndRow();
        }
        return table;
    }

    private static (string Name, Func<IndicatorFigures, double?> Of)[] Durations(string name, Func<IndicatorFigures, DurationFigures> of) =>
    [
        ($"{name}Count", figures => of(figures).Count),
        ($"{name}Mean", figures => of(figures).Mean),
        ($"{name}P50", figures => of(figures).P50),
        ($"{name}P90", figures => of(figures).P90),
    ];
}
