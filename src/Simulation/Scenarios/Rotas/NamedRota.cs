using GovGrid.Common;
using GovGrid.Towns;

namespace GovGrid.Simulation.Scenarios.Rotas;

/// <summary>A pattern of shifts.</summary>
/// <param name="Name">How pages call it.</param>
/// <param name="Reason">Where it is used, and what it is good for.</param>
/// <param name="Rota">The shifts and their cycle, which begins on a Monday.</param>
/// <param name="Crews">The crews that work it: A, B, C…</param>
public sealed record NamedRota(LocalizedText Name, string Reason, Rota Rota, IReadOnlyList<string> Crews);
