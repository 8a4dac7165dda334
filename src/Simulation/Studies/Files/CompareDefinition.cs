namespace GovGrid.Simulation.Studies.Files;

/// <summary>Every point against one.</summary>
/// <param name="With">That one, from 0.</param>
/// <param name="Figures">By which figures; all that are told when left out.</param>
internal sealed record CompareDefinition(int With = 0, IReadOnlyList<string>? Figures = null);
