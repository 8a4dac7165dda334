using GovGrid.Simulation.Measures.Series;

namespace GovGrid.Simulation.Studies.Files;

/// <summary>How long the town lives before figures count.</summary>
/// <param name="Days">So long.</param>
/// <param name="Mser5">Or as long as MSER-5 finds for this series.</param>
/// <param name="Pilots">With <paramref name="Mser5"/>: runs of each point.</param>
internal sealed record WarmUpDefinition(double? Days = null, SeriesKind? Mser5 = null, int? Pilots = null);
