using GovGrid.Common;
using GovGrid.Towns;

namespace GovGrid.Simulation.Scenarios.Rotas;

/// <summary>A rota pattern as data.</summary>
public sealed record RotaFile(LocalizedText Name, Rota Rota, IReadOnlyList<string> Crews)
{
    /// <summary>Reads one.</summary>
    public static RotaFile Load(string path) => throw new NotSupportedException(path);
}
