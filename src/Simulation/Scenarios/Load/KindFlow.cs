using GovGrid.Simulation.Assumptions;
using GovGrid.Simulation.Randomness;
using GovGrid.Towns;

namespace GovGrid.Simulation.Scenarios.Load;

/// <summary>What is reported of a sub-category.</summary>
/// <param name="Kind">The sub-category as the town knows it.</param>
/// <param name="Demand">The demand of its category.</param>
/// <param name="PerHour">Matters an hour, without second reports.</param>
internal sealed record KindFlow(Category Kind, CategoryDemand Demand, double PerHour)
{
    /// <summary>All of a world.</summary>
    public static IEnumerable<KindFlow> Of(Town town, DemandAssumptions demand, double factor) =>
        from category in demand.Categories
        from kind in category.Kinds
        select new KindFlow(town.FindCategory(kind.Code)!, category, factor * demand.PerDay.Value / 24 * category.Share * kind.Share);

    /// <summary>The value of a list of cases.</summary>
    public T For<T>(IReadOnlyList<Case<T>> cases) => cases.For(Kind.Code, Kind.Severity);

    /// <summary>The expected value of a law from a list of cases.</summary>
    public double Minutes(IReadOnlyList<Case<Law>> cases) => For(cases).Expected();

    /// <summary>The same where a share of reporters does not know the category.</summary>
    public double Minutes(IReadOnlyList<Case<Law>> cases, double unknown) => (1 - unknown) * Minutes(cases) + unknown * cases.For(null, 3).Expected();
}
