using GovGrid.Simulation.Measures.Series;

namespace GovGrid.Simulation.Studies;

/// <summary>How the warm-up of a study is found: by MSER-5 for a series, averaged over pilot runs from an empty start.</summary>
/// <param name="Series">The series.</param>
/// <param name="Pilots">Runs of each point, at least 1.</param>
public sealed record WarmUpSearch(SeriesKind Series, int Pilots);
