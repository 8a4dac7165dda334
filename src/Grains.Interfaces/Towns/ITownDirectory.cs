namespace GovGrid.Towns;

/// <summary>The towns that a host runs. A plain singleton, filled before the host starts.</summary>
public interface ITownDirectory
{
    /// <summary>All towns, ordered by code.</summary>
    IReadOnlyList<Town> Towns { get; }

    /// <summary>The town of a code; null when this host does not run it.</summary>
    Town? Find(string code);
}
