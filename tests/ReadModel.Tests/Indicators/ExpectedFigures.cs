using System.Globalization;
using GovGrid.Silo.ReadModel.Indicators;

namespace GovGrid.ReadModel.Tests.Indicators;

/// <summary>
/// Reads figures that were worked out by hand, a group a line. Every share stands as what it is a share of: 17/23 says seventeen of
/// twenty-three; the mean of minutes, factors and stars as their sum and how many there were; 0/0 is none.
/// </summary>
internal static class ExpectedFigures
{
    public static IReadOnlyList<IndicatorGroup> Read(string table) => [.. table.Split('\n').Skip(1).Select(Group)];

    private static IndicatorGroup Group(string line)
    {
        var cells = line.Split([' ', '|'], StringSplitOptions.RemoveEmptyEntries);
        var (closed, onTime, rework, factor, first) = (Share.Of(cells[7]), Share.Of(cells[8]), Share.Of(cells[9]), Share.Of(cells[10]), Share.Of(cells[11]));
        var stars = Share.Of(cells[18]);
        return new IndicatorGroup(cells[0] is "null" ? null : cells[0], new IndicatorFigures
        {
            Reported = Number(cells[1]),
            Refused = Number(cells[2]),
            Merged = Number(cells[3]),
            Withdrawn = Number(cells[4]),
            Disposed = Number(cells[5]),
            OverdueUndisposed = Number(cells[6]),
            ShouldBeClosed = closed.Whole,
            Closed = (int)closed.Part,
            ClosedOnTime = (int)onTime.Part,
            Reworked = (int)rework.Part,
            Overdue = factor.Whole,
            FirstUnitIsLast = (int)first.Part,
            Rated = stars.Whole,
            CloseRate = closed.Value,
            OnTimeCloseRate = onTime.Value,
            ReworkRate = rework.Value,
            OverdueFactor = factor.Value,
            FirstDispatchAccuracy = first.Value,
            ResponseMinutes = Duration(cells[12..15]),
            ResolutionMinutes = Duration(cells[15..18]),
            Satisfaction = stars.Value,
        });
    }

    private static DurationFigures Duration(string[] cells) =>
        new(Share.Of(cells[0]).Whole, Share.Of(cells[0]).Value, cells[1] is "-" ? null : Number(cells[1]), cells[2] is "-" ? null : Number(cells[2]));

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private readonly record struct Share(double Part, int Whole)
    {
        public double? Value => Whole == 0 ? null : Part / Whole;

        public static Share Of(string text) => text.Split('/') is [var part, var whole]
            ? new Share(double.Parse(part, CultureInfo.InvariantCulture), Number(whole))
            : throw new FormatException(text);
    }
}
