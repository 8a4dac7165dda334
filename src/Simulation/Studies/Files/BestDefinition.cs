using System.Text.Json.Serialization;
using GovGrid.Common;
using GovGrid.Simulation.Statistics.Selection;

namespace GovGrid.Simulation.Studies.Files;

/// <summary>The selection of the best point.</summary>
/// <param name="Figure">By which figure.</param>
/// <param name="Goal">Which of its means is the best.</param>
/// <param name="Indifference">The smallest difference that matters.</param>
/// <param name="Confidence">Least probability of the right choice.</param>
/// <param name="Most">Most replications of a point.</param>
internal sealed record BestDefinition(
    string Figure,
    [property: JsonConverter(typeof(CamelCaseEnumConverter<Goal>))] Goal Goal,
    double Indifference,
    double Confidence = 0.95,
    int Most = 1000);
