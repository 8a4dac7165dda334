using GovGrid.Common;
using GovGrid.Simulation.Randomness;
using GovGrid.Towns;

namespace GovGrid.Simulation.Assumptions;

/// <summary>What was found wrong with assumptions, and the checks that many of them share.</summary>
internal sealed class AssumptionFindings(Town town)
{
    private readonly List<(string Place, string Problem)> findings = [];

    /// <summary>JSON path and problem of each.</summary>
    public IReadOnlyList<(string Place, string Problem)> All => findings;

    /// <summary>Something is wrong.</summary>
    public void Add(string place, string problem) => findings.Add((place, problem));

    /// <summary>Laws by case.</summary>
    public void LawCases(string place, IReadOnlyList<Case<Law>> cases)
    {
        Complete(place, cases);
        for (var i = 0; i < cases.Count; i++) Law($"{place}[{i}].value", cases[i].Value);
    }

    /// <summary>Units by case.</summary>
    public void UnitCases<T>(string place, IReadOnlyList<Case<T>> cases, Func<T, UnitKey> unitOf)
    {
        Complete(place, cases);
        for (var i = 0; i < cases.Count; i++)
            Unit($"{place}[{i}].value", unitOf(cases[i].Value));
    }

    /// <summary>A unit that the town has.</summary>
    public void Unit(string place, UnitKey unit)
    {
        if (town.FindPosts(unit) is null) findings.Add((place, $"expected a unit of the town, found {unit}"));
    }

    /// <summary>Areas that grids of the town lie in.</summary>
    public void Areas(string place, IEnumerable<string> areas)
    {
        foreach (var area in areas)
            if (!town.Definition.Grids.Any(grid => grid.Code.StartsWith(area, StringComparison.Ordinal)))
                findings.Add((place, $"expected the beginning of a grid's code, found {area}"));
    }

    /// <summary>Cases the last of which fits all.</summary>
    public void Complete<T>(string place, IReadOnlyList<Case<T>> cases)
    {
        for (var i = 0; i < cases.Count; i++)
            if (cases[i].Category is { } category)
                Known($"{place}[{i}].category", category);
        if (cases[^1] is { Category: not null } or { Severity: not null })
            findings.Add(($"{place}[{cases.Count - 1}]", "expected a last case without category and severity, which holds for all others"));
    }

    /// <summary>A category that the town has.</summary>
    public void Known(string place, string category)
    {
        if (town.FindCategory(category) is null) findings.Add((place, $"expected a category of the town, found {category}"));
    }

    /// <summary>A law whose numbers make sense.</summary>
    public void Law(string place, Law law)
    {
        if (law.Fault is { } fault) findings.Add((place, $"expected {fault}"));
    }

    /// <summary>Weights of which not all are 0.</summary>
    public void AboveZero(string place, IEnumerable<double> weights)
    {
        if (weights.Sum() <= 0) findings.Add((place, "expected a sum above 0"));
    }

    /// <summary>Shares of a whole.</summary>
    public void SumsToOne(string place, IEnumerable<double> shares)
    {
        if (shares.Sum() is var sum && Math.Abs(sum - 1) > 1e-6) findings.Add((place, $"expected shares that sum to 1, found {sum:0.######}"));
    }
}
