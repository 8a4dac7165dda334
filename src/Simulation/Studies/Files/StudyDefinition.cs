using System.Text.Json.Serialization;
using GovGrid.Common;
using GovGrid.Simulation.Scenarios;

namespace GovGrid.Simulation.Studies.Files;

/// <summary>A study file as it stands.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Scenario">A scenario file or the folder of a town, relative to the study file.</param>
/// <param name="Factors">What is changed.</param>
/// <param name="Replications">How often each point is lived.</param>
/// <param name="Design">Which points are tried; a grid when left out.</param>
/// <param name="WarmUp">How long the town lives before figures count; as the scenario says when left out.</param>
/// <param name="Figures">Paths of the figures to be told; a few when left out.</param>
/// <param name="Compare">Whether points are compared with one of them.</param>
/// <param name="Best">Whether the best point is selected.</param>
/// <param name="Reason">What it is to answer, in both languages or in one.</param>
internal sealed record StudyDefinition(
    LocalizedText Name,
    string Scenario,
    IReadOnlyList<FactorDefinition> Factors,
    ReplicationsDefinition Replications,
    DesignDefinition? Design = null,
    WarmUpDefinition? WarmUp = null,
    IReadOnlyList<string>? Figures = null,
    CompareDefinition? Compare = null,
    BestDefinition? Best = null,
    [property: JsonConverter(typeof(ReasonConverter))] LocalizedText? Reason = null);
