using GovGrid.Simulation.Randomness;
using GovGrid.Towns;

namespace GovGrid.Simulation.Assumptions;

/// <summary>What is promised at a report, or wanted by somebody else.</summary>
/// <param name="CallBack">Call-backs.</param>
/// <param name="External">Cases of another hotline, such as 12345.</param>
public sealed record PromiseAssumptions(CallBackAssumptions CallBack, ExternalAssumptions External);

/// <summary>Call-backs promised by call-takers.</summary>
/// <param name="Share">Share of reports with such a promise, by channel; 0 for channels not named.</param>
/// <param name="Within">Minutes from the report until the promised time.</param>
/// <param name="Kept">Share of promises that are kept; the others are made good after a while.</param>
/// <param name="Late">Minutes from the promised time until that.</param>
public sealed record CallBackAssumptions(IReadOnlyDictionary<Channel, double> Share, Law Within, double Kept, Law Late);

/// <summary>Reports that another hotline passes on, with its number and its own time.</summary>
/// <param name="Share">Their share, by channel; 0 for channels not named.</param>
/// <param name="Days">Days until that hotline wants it closed.</param>
public sealed record ExternalAssumptions(IReadOnlyDictionary<Channel, double> Share, Law Days);
