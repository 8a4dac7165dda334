using GovGrid.Towns;

namespace GovGrid.Simulation.Support;

/// <summary>A directory of one town.</summary>
internal sealed class OneTown(Town town) : ITownDirectory
{
    public IReadOnlyList<Town> Towns { get; } = [town];

    public Town? Find(string code) => Towns.FirstOrDefault(known => known.Code == code);
}
