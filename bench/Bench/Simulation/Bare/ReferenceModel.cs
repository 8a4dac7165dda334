namespace GovGrid.Bench.Simulation.Bare;

/// <summary>The numbers of bench/reference-dispatch/MODEL.md. Minutes and kilometres.</summary>
internal static class ReferenceModel
{
    public const int Operators = 3;
    public const int Platforms = 4;
    public const int Servers = 4;
    public const double MeanTriage = 0.7;
    public const double MeanPlatformWork = 12;
    public const double PlatformShare = 0.3;
    public const double PerDay = 46;

    private const int Cells = 79;
    private const int Wide = 9;
    private const double Pitch = 0.8;

    private static readonly double[] Speeds = [25, 18, 12, 4.5];
    private static readonly (double X, double Y)[] Centres = [.. Enumerable.Range(0, Cells).Select(Centre)];
    private static readonly double[] CellShares = SharesOfCells();

    // The least cell that a number may fall in, by the first digit of the number to the base of the cells.
    private static readonly int[] FirstCells = [.. Enumerable.Range(0, Cells + 1).Select(digit => Array.FindIndex(CellShares, share => share > (double)digit / Cells))];

    public static IReadOnlyList<double> CategoryShares { get; } = [.30, .22, .14, .10, .09, .07, .05, .03];

    public static IReadOnlyList<double> MeanOnSite { get; } = [60, 75, 90, 100, 110, 120, 150, 180];

    public static double KilometresPerMinute(int worker) => Speeds[worker % Speeds.Length] / 60;

    public static (double X, double Y) StartOf(int worker)
    {
        var (x, y) = Centre(worker % Cells);
        return (x + .001 * worker, y + .0007 * worker);
    }

    /// <summary>A place by three uniform numbers: which cell by weight, and where in it.</summary>
    public static (double X, double Y) Place(double cell, double east, double north)
    {
        var found = FirstCells[(int)(cell * Cells)];
        while (cell >= CellShares[found]) found++;
        var (x, y) = Centres[found];
        return (x + (east - .5) * Pitch, y + (north - .5) * Pitch);
    }

    private static (double X, double Y) Centre(int cell) => ((cell % Wide + .5) * Pitch, (cell / Wide + .5) * Pitch);

    private static double[] SharesOfCells()
    {
        double[] weights = [.. Enumerable.Range(0, Cells).Select(cell => 1 + 37 * cell % 11 / 5.0)];
        var (sum, all) = (0.0, weights.Sum());
        double[] shares = [.. weights.Select(weight => (sum += weight) / all)];
        shares[^1] = double.PositiveInfinity; // a number just below 1 may be rounded up to it
        return shares;
    }
}
