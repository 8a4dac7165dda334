namespace GovGrid.Silo.ReadModel.Indicators;

/// <summary>How long something took, in wall minutes; null where it never happened.</summary>
/// <param name="Count">How often it happened.</param>
/// <param name="Mean">The mean.</param>
/// <param name="P50">Half of them took no longer: the smallest of the values of which this holds (nearest rank).</param>
/// <param name="P90">Nine tenths of them took no longer, told as <paramref name="P50"/> is.</param>
public sealed record DurationFigures(int Count, double? Mean, double? P50, double? P90);
