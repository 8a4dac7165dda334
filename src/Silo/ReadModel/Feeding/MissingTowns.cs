namespace GovGrid.Silo.ReadModel.Feeding;

/// <summary>Towns of which the read model lacks something, until their resume is asked for.</summary>
internal sealed class MissingTowns
{
    private readonly HashSet<string> towns = [];

    /// <summary>Notes that something of a town is missing.</summary>
    public void Add(string town)
    {
        lock (towns) towns.Add(town);
    }

    /// <summary>Whether something of the town was missing; forgets it.</summary>
    public bool Take(string town)
    {
        lock (towns) return towns.Remove(town);
    }
}
