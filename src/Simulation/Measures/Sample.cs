namespace GovGrid.Simulation.Measures;

/// <summary>Figures of a list of values as they came.</summary>
internal static class Sample
{
    /// <summary>The mean; not a number for none.</summary>
    public static double Mean(List<double> values)
    {
        if (values.Count == 0) return double.NaN;
        var sum = 0.0;
        foreach (var value in values) sum += value;
        return sum / values.Count;
    }

    /// <summary>The variance, by the number less one; not a number for fewer than two.</summary>
    public static double Variance(List<double> values)
    {
        if (values.Count < 2) return double.NaN;
        var (mean, sum) = (Mean(values), 0.0);
        foreach (var value in values) sum += (value - mean) * (value - mean);
        return sum / (values.Count - 1);
    }

    /// <summary>A quantile, linear between the two nearest values (Hyndman and Fan 1996, definition 7); not a number for none. Sorts the list.</summary>
    /// <param name="values">The values.</param>
    /// <param name="share">0 to 1.</param>
    public static double Quantile(List<double> values, double share)
    {
        values.Sort();
        return QuantileOfSorted(values, share);
    }

    /// <summary>The same of a list that is sorted already.</summary>
    public static double QuantileOfSorted(List<double> values, double share)
    {
        if (values.Count == 0) return double.NaN;
        var place = share * (values.Count - 1);
        var below = (int)place;
        return below + 1 >= values.Count ? values[^1] : values[below] + (place - below) * (values[below + 1] - values[below]);
    }
}
