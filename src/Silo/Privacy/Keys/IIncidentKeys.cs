namespace GovGrid.Silo.Privacy.Keys;

/// <summary>
/// The keys of personal data. Without its key what is sealed is noise, so erasing is to destroy the key. The owner of a key is an incident,
/// or a part of what is held about it that is kept for a time of its own, named <c>{incident}/{part}</c> (see <see cref="KeyOwner"/>); who is
/// destroyed takes its parts along.
/// </summary>
public interface IIncidentKeys
{
    /// <summary>The longest name of an owner.</summary>
    const int LongestOwner = 100;

    /// <summary>The key of an owner, made by the first who asks.</summary>
    /// <returns>Null where the key was destroyed: there will never be another.</returns>
    Task<IncidentKey?> Obtain(string owner);

    /// <summary>The keys of some owners, as far as there are any; makes none.</summary>
    Task<IReadOnlyDictionary<string, IncidentKey>> Find(IEnumerable<string> owners);

    /// <summary>
    /// Destroys the key of an owner and those of all its parts for good: what stays is that and when it was destroyed, also where there
    /// never was a key, and no part of it ever gets one.
    /// </summary>
    /// <returns>False where it was destroyed before.</returns>
    Task<bool> Destroy(string owner);

    /// <summary>When a key was destroyed, UTC, the town's time; null where it was not.</summary>
    Task<DateTimeOffset?> DestroyedAt(string owner);
}
