using System.Globalization;

namespace GovGrid.Simulation.Randomness;

/// <summary>
/// Streams of randomness keyed by (seed, replication, purpose, entity, attempt). A number depends on its key and on nothing that was
/// drawn before: two scenarios under one seed meet the same city, and a restarted host draws again what it had drawn.
/// </summary>
/// <param name="seed">The study's or town's seed.</param>
/// <param name="replication">Which of a study's repetitions, from 0.</param>
public sealed class Streams(ulong seed, int replication = 0)
{
    /// <summary>Names this set of streams where results of several must not be confused: seed and replication.</summary>
    public string Label { get; } = string.Create(CultureInfo.InvariantCulture, $"{seed}.{replication}");

    private const ulong Basis = 0xCBF29CE484222325;

    private readonly ulong root = Combine(SplitMix64.Mix(seed + 0x9E3779B97F4A7C15), (ulong)replication);

    /// <summary>Other streams of the same keys, for a draw that is repeated because of what is known.</summary>
    /// <param name="attempt">Which repetition, from 1.</param>
    public Streams Anew(int attempt) => new(seed ^ SplitMix64.Mix((ulong)attempt), replication);

    /// <summary>The stream of a key.</summary>
    /// <param name="purpose">What it is for.</param>
    /// <param name="entity">Whose it is: id of an incident, a worker, a category…</param>
    /// <param name="attempt">Which time, from 0.</param>
    public Xoshiro256 Of(Purpose purpose, string entity, long attempt = 0) =>
        new(Combine(Combine(Combine(root, (ulong)purpose), Hash(entity)), (ulong)attempt));

    /// <summary>The stream of a key whose entity was hashed before.</summary>
    /// <param name="purpose">What it is for.</param>
    /// <param name="entity">The <see cref="Hash(string)"/> of whose it is.</param>
    /// <param name="attempt">Which time, from 0.</param>
    public Xoshiro256 Of(Purpose purpose, ulong entity, long attempt) => new(Combine(Combine(Combine(root, (ulong)purpose), entity), (ulong)attempt));

    /// <summary>The stream of a key whose entity is a text, a slash and another text, without putting these together.</summary>
    public Xoshiro256 Of(Purpose purpose, string whole, string part) => Of(purpose, SplitMix64.Mix(Fold(Fold(Fold(Basis, whole), "/"), part)), 0);

    /// <summary>A hash of a text that is the same in every process, unlike <see cref="string.GetHashCode()"/>: FNV-1a over its UTF-16 units.</summary>
    public static ulong Hash(string text) => SplitMix64.Mix(Fold(Basis, text));

    private static ulong Fold(ulong hash, string text)
    {
        foreach (var unit in text) hash = (hash ^ unit) * 0x100000001B3;
        return hash;
    }

    // The multiplication keeps (a, b) and (b, a) apart; the mix spreads small differences over all bits.
    private static ulong Combine(ulong hash, ulong part) => SplitMix64.Mix(hash * 0xD1342543DE82EF95 + part);
}
