using System.Security.Cryptography;
using System.Text;

namespace GovGrid.Incidents;

/// <summary>
/// Ids of incidents: the town's code, a dash and 26 characters of base 32, the first 130 bits of SHA-256 over town, caller and idempotency
/// key. The same report sent twice thus meets the same incident.
/// </summary>
public static class IncidentId
{
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz"; // Crockford's base 32

    /// <summary>The id of a report.</summary>
    /// <param name="town">Code of the town.</param>
    /// <param name="caller">Who reports, such as an account or <c>anonymous</c>.</param>
    /// <param name="idempotencyKey">The caller's key for this report.</param>
    public static string Of(string town, string caller, string idempotencyKey)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{town}\n{caller}\n{idempotencyKey}"));
        return string.Create(town.Length + 27, (town, hash), static (id, source) =>
        {
            source.town.CopyTo(id);
            id[source.town.Length] = '-';
            for (var i = 0; i < 26; i++) id[source.town.Length + 1 + i] = Alphabet[Bits(source.hash, i * 5)];
        });
    }

    /// <summary>The town's code in an id; null when the text is not an id.</summary>
    public static string? TownOf(string id) =>
        id.IndexOf('-', StringComparison.Ordinal) is var dash and > 0 && id.Length == dash + 27 ? id[..dash] : null;

    /// <summary>
    /// A number in [0, 1) that belongs to an id and is as good as drawn: for samples that must come out the same in every host and after every
    /// restart. 30 bits of the hash.
    /// </summary>
    public static double Share(string id)
    {
        var bits = 0;
        foreach (var character in id.AsSpan(id.Length - 6)) bits = bits << 5 | Alphabet.IndexOf(character, StringComparison.Ordinal);
        return bits / (double)(1 << 30);
    }

    private static int Bits(byte[] hash, int offset) => (hash[offset / 8] << 8 | hash[offset / 8 + 1]) >> (11 - offset % 8) & 31;
}
