using System.Text.Json;
using GovGrid.Simulation.Scenarios;

namespace GovGrid.Simulation.Studies;

/// <summary>One point of a study.</summary>
/// <param name="Number">Which, from 0.</param>
/// <param name="Values">The values of the factors, in their order.</param>
/// <param name="Scenario">The scenario with them; all replications share it.</param>
public sealed record StudyPoint(int Number, IReadOnlyList<JsonElement> Values, Scenario Scenario);
