namespace GovGrid.Silo.Privacy.Keys;

/// <summary>A key of the whole database, for what has to be told apart without being read: the index of the search, digests.</summary>
public sealed class ServiceKey(IIncidentKeys keys)
{
    private const string Owner = "govgrid/search";

    /// <summary>The key, the same for ever.</summary>
    /// <exception cref="InvalidOperationException">Somebody has destroyed it.</exception>
    public async Task<IncidentKey> Get() =>
        await keys.Obtain(Owner) ?? throw new InvalidOperationException("The key of the search was destroyed, and nothing here does that.");
}
