namespace GovGrid.Simulation.Assumptions;

/// <summary>An assumption as its file states it: never without the reason.</summary>
/// <typeparam name="T">What is assumed.</typeparam>
/// <param name="Value">What is assumed.</param>
/// <param name="Reason">Where it is from, or why it was guessed so.</param>
public sealed record Assumed<T>(T Value, string Reason);
