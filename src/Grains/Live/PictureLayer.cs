namespace GovGrid.Grains.Live;

/// <summary>
/// One kind of thing of a <see cref="TownPicture"/>, by key: the last state of each that is shown, and while somebody watches, what has changed since
/// the last frame. In memory.
/// </summary>
/// <param name="isShown">Whether a state is shown; what is not shown is forgotten.</param>
/// <param name="isSame">Whether two states look the same.</param>
internal sealed class PictureLayer<T>(Func<T, bool> isShown, Func<T, T, bool> isSame)
    where T : class
{
    private readonly Dictionary<string, T> all = new(StringComparer.Ordinal); // enumerated in order of keys only
    private Watched? watched;

    /// <summary>Whether anything has changed since the last frame.</summary>
    public bool HasChanged => watched?.Changes.Count > 0;

    /// <summary>All that is shown, in order of keys.</summary>
    public IEnumerable<KeyValuePair<string, T>> All => all.OrderBy(entry => entry.Key, StringComparer.Ordinal);

    /// <summary>The state of a key; null where it is not shown.</summary>
    public T? Find(string key) => all.GetValueOrDefault(key);

    /// <summary>Sets the state of a key.</summary>
    public void Set(string key, T value)
    {
        if (watched is not null && all.TryGetValue(key, out var known) && isSame(known, value)) return; // told again at each resume, and nothing that a frame need hold
        if (isShown(value)) all[key] = value;
        else all.Remove(key);
        watched?.Note(key, value, isShown(value));
    }

    /// <summary>Keeps account of changes from now on; all that is shown is one.</summary>
    public void Watch()
    {
        watched = new Watched();
        foreach (var (key, value) in All) watched.Note(key, value, isNowShown: true);
    }

    /// <summary>Keeps no account any more.</summary>
    public void LookAway() => watched = null;

    /// <summary>What has changed since the last frame, in order of keys; the changes start anew. Null where nothing has.</summary>
    public IReadOnlyList<T>? TakeChanges()
    {
        if (!HasChanged) return null;
        var taken = watched!.Changes;
        watched.Changes = new(StringComparer.Ordinal);
        foreach (var key in taken.Keys)
            if (all.ContainsKey(key)) watched.Shown.Add(key);
            else watched.Shown.Remove(key);
        return [.. taken.Values];
    }

    private sealed class Watched
    {
        public SortedSet<string> Shown { get; } = new(StringComparer.Ordinal); // as of the last frame

        public SortedDictionary<string, T> Changes { get; set; } = new(StringComparer.Ordinal);

        // What came and went between two frames was never seen.
        public void Note(string key, T value, bool isNowShown)
        {
            if (isNowShown || Shown.Contains(key)) Changes[key] = value;
            else Changes.Remove(key);
        }
    }
}
