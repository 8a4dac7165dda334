using System.Collections.Concurrent;

namespace GovGrid.Silo.Privacy.Keys;

/// <summary>
/// Keys that were asked for a moment ago. It is emptied as a whole when it is old or full, so a key that another node of a cluster has destroyed
/// is good here for at most <see cref="Kept"/>.
/// </summary>
internal sealed class KeyCache(TimeProvider wall)
{
    private const int Most = 20_000;
    private static readonly TimeSpan Kept = TimeSpan.FromSeconds(30);

    private volatile Generation current = new(wall.GetTimestamp());

    /// <summary>What is to be told to <see cref="Add"/>: a key that is destroyed after this was asked for is not put back.</summary>
    public object Mark
    {
        get
        {
            if (wall.GetElapsedTime(current.Since) > Kept || current.Keys.Count > Most) current = new Generation(wall.GetTimestamp());
            return current;
        }
    }

    public IncidentKey? Find(string owner) => ((Generation)Mark).Keys.GetValueOrDefault(owner);

    public static void Add(object mark, IncidentKey key) => ((Generation)mark).Keys[key.Owner] = key;

    /// <summary>Forgets all, also what is just being read.</summary>
    public void Forget() => current = new Generation(wall.GetTimestamp());

    private sealed record Generation(long Since)
    {
        public ConcurrentDictionary<string, IncidentKey> Keys { get; } = new(StringComparer.Ordinal);
    }
}
