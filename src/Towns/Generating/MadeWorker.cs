using GovGrid.Common;

namespace GovGrid.Towns.Generating;

/// <summary>A grid worker's post.</summary>
internal sealed record MadeWorker(
    string Id, LocalizedText Name, string Crew, string HomeGrid, string Vehicle, string Source, IReadOnlyList<string> Skills);
