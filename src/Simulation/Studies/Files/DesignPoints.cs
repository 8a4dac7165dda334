using System.Text.Json;
using GovGrid.Simulation.Statistics.Designs;

namespace GovGrid.Simulation.Studies.Files;

/// <summary>The points of a checked definition: a value of each factor per point.</summary>
internal static class DesignPoints
{
    /// <summary>The points in their order.</summary>
    public static IReadOnlyList<IReadOnlyList<JsonElement>> Of(StudyDefinition study) => study.Design switch
    {
        { Kind: DesignKind.List } list => list.Rows!,
        { Kind: DesignKind.LatinHypercube } some => Valued(study, LatinHypercube.Of([.. study.Factors.Select(Range)], some.Points!.Value, some.Seed ?? 1)),
        _ => Valued(study, FullFactorial.Of([.. study.Factors.Select(Levels)])),
    };

    // Values need not be numbers, so designs are made of their places in the list.
    private static Factor Levels(FactorDefinition factor) => new(factor.Label, [.. Enumerable.Range(0, factor.Values!.Count)]);

    private static FactorRange Range(FactorDefinition factor) => factor.Values is { } values
        ? new FactorRange(factor.Label, 0, values.Count - 1, IsWhole: true)
        : new FactorRange(factor.Label, factor.From!.Value, factor.To!.Value, factor.Integer);

    private static IReadOnlyList<IReadOnlyList<JsonElement>> Valued(StudyDefinition study, Design design) =>
        [.. design.Points.Select(point => (JsonElement[])[.. point.Select((value, index) => Value(study.Factors[index], value))])];

    private static JsonElement Value(FactorDefinition factor, double value) =>
        factor.Values is { } values ? values[(int)value]
        : factor.Integer ? JsonSerializer.SerializeToElement((long)value)
        : JsonSerializer.SerializeToElement(value);
}
