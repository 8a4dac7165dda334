using GovGrid.Simulation.Assumptions;
using GovGrid.Simulation.Randomness;

namespace GovGrid.Simulation.Demand;

/// <summary>By what each local day multiplies the demand of each category, see <see cref="DispersionAssumption"/>. Any day can be drawn without those before it.</summary>
internal sealed class DayFactors(DispersionAssumption assumed, IReadOnlyList<string> categories, Streams streams)
{
    private readonly Law? common = Part(assumed.Common, assumed.Variance);
    private readonly Law? own = Part(1 - assumed.Common, assumed.Variance);
    private readonly double[] factors = new double[categories.Count];
    private int drawn = -1;

    /// <summary>The multiplier of a category, by its place in the assumptions, on a local day.</summary>
    public double Of(int category, DateOnly day)
    {
        if (day.DayNumber != drawn) Draw(day.DayNumber);
        return factors[category];
    }

    private void Draw(int day)
    {
        var town = Draw(common, "", day);
        for (var i = 0; i < factors.Length; i++) factors[i] = town + Draw(own, categories[i], day);
        drawn = day;
    }

    private double Draw(Law? part, string entity, int day)
    {
        var stream = streams.Of(Purpose.Dispersion, entity, day);
        return part?.Sample(ref stream) ?? 0;
    }

    // Mean and variance are both in proportion to the share.
    private static GammaLaw? Part(double share, double variance) => share > 0 ? new GammaLaw(share, share / variance) : null;
}
