using System.Security.Cryptography;
using System.Text;
using GovGrid.Silo.Access;

namespace GovGrid.LiveHub.Receipts;

/// <summary>
/// Codes under which reporters follow their reports. A code is the incident's id and 80 bits that only this service can make of it:
/// who knows an id, from a list or a colleague, has no receipt. Nothing has to be stored.
/// </summary>
internal sealed class ReceiptCodes(SharedSecrets secrets)
{
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz"; // Crockford's base 32
    private const int Length = 16;

    private byte[]? key;

    /// <summary>The code of an incident.</summary>
    public async Task<string> Of(string incident) => $"{incident}-{Sign(incident, key ??= await secrets.Get("receipts"))}";

    /// <summary>The incident of a code; null when it is no code of this service.</summary>
    public async Task<string?> IncidentOf(string code)
    {
        if (code.Length is <= Length or > 100 || code.LastIndexOf('-') is not (> 0 and var dash)) return null;
        var expected = await Of(code[..dash]);
        return CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(expected), Encoding.UTF8.GetBytes(code)) ? code[..dash] : null;
    }

    private static string Sign(string incident, byte[] key)
    {
        var hash = HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(incident));
        return string.Create(Length, hash, static (text, hash) =>
        {
            for (var i = 0; i < text.Length; i++) text[i] = Alphabet[hash[i] & 31];
        });
    }
}
