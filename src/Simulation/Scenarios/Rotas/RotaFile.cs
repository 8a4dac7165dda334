using GovGrid.Common;
using GovGrid.Towns;
using GovGrid.Towns.Loading;

namespace GovGrid.Simulation.Scenarios.Rotas;

/// <summary>Reads patterns of shifts, such as those of <c>scenarios/rotas</c>.</summary>
public static class RotaFile
{
    private const string Schema = "rota.schema.json";

    // The first Monday that there is: where the cycle begins matters only to those that tell weekdays apart.
    private static readonly DateOnly Monday = DateOnly.MinValue;

    /// <summary>Reads and checks a pattern: somebody is there at every hour, and no crew is on two shifts at once.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="DataFileException">Something is wrong; each finding names file, JSON path and expectation.</exception>
    public static NamedRota Load(string path)
    {
        var read = DataFile.Read<RotaJson>(path, typeof(RotaFile).Assembly, Schema, pattern => RotaPatternChecks.Run(pattern.Rota));
        return new NamedRota(
            read.Name, read.Reason, read.Rota, [.. read.Cycle.SelectMany(day => day.Values).SelectMany(crews => crews).Distinct().Order(StringComparer.Ordinal)]);
    }

    private sealed record RotaJson(
        LocalizedText Name, string Reason, IReadOnlyList<Shift> Shifts, IReadOnlyList<IReadOnlyDictionary<string, IReadOnlyList<string>>> Cycle)
    {
        public Rota Rota => new(Monday, Shifts, Cycle);
    }
}
