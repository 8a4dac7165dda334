namespace GovGrid.Simulation.Assumptions;

/// <summary>
/// Days that are busier or calmer than the hour of the week tells. On each local day the demand of a category c is multiplied by
/// G(c) = T + U(c), where the town's part T is gamma of shape <c>common / variance</c>, the category's own part U(c) gamma of shape
/// <c>(1 - common) / variance</c>, all of scale <c>variance</c> and independent. So G(c) is gamma with mean 1 and the given variance, and
/// <c>common</c> is the correlation between any two categories. A day's count with mean m is then negative binomial with variance
/// m + variance · m².
/// </summary>
/// <param name="Variance">Variance of a day's multiplier, above 0; 0.04 is a fifth up or down.</param>
/// <param name="Common">Share of it that all categories have in common, 0 to 1.</param>
public sealed record DispersionAssumption(double Variance, double Common);
