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

    /// <summary>The same for what is stored before the incident is: the key counts as made now, so that <see cref="Discard"/> leaves it.</summary>
    Task<IncidentKey?> Renew(string owner);

    /// <summary>The keys of some owners, as far as there are any; makes none.</summary>
    Task<IReadOnlyDictionary<string, IncidentKey>> Find(IEnumerable<string> owners);

    /// <summary>
    /// Destroys the key of an owner and those of all its parts for good: what stays is that and when it was destroyed, also where there
    /// never was a key, and no part of it ever gets one.
    /// </summary>
    /// <returns>False where it was destroyed before.</returns>
    Task<bool> Destroy(string owner);

    /// <summary>Forgets the key of an owner and those of its parts, of what came to nothing: whoever asks later is given others.</summary>
    /// <param name="owner">The owner.</param>
    /// <param name="before">When they were all made or renewed before this time, UTC, the town's; else nothing happens.</param>
    /// <returns>Whether there were any, and they went.</returns>
    Task<bool> Discard(string owner, DateTimeOffset before);
}
