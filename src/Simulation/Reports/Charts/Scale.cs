namespace GovGrid.Simulation.Reports.Charts;

/// <summary>Carries values to places of a drawing in a straight line.</summary>
/// <param name="Least">The value at the beginning.</param>
/// <param name="Most">The value at the end, above the least.</param>
/// <param name="From">The place of the least.</param>
/// <param name="To">The place of the most; smaller than <paramref name="From"/> where values grow upwards.</param>
internal readonly record struct Scale(double Least, double Most, double From, double To)
{
    /// <summary>The place of a value; of the nearest end for one beyond.</summary>
    public double At(double value) => From + (Math.Clamp(value, Least, Most) - Least) / (Most - Least) * (To - From);

    /// <summary>Round values over the scale, about five.</summary>
    public IReadOnlyList<double> Ticks() => Charts.Ticks.Between(Least, Most);

    /// <summary>A scale that begins and ends at round values around some.</summary>
    public static Scale Round(double least, double most, double from, double to)
    {
        if (!(most > least)) most = least + 1;
        var step = Charts.Ticks.Step(least, most);
        return new Scale(Math.Floor(least / step + 1e-9) * step, Math.Ceiling(most / step - 1e-9) * step, from, to);
    }
}
