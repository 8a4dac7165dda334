using System.Security.Cryptography;
using System.Text;

namespace GovGrid.Silo.Privacy.Keys;

/// <summary>The key of one owner, and what can be done with it.</summary>
/// <remarks>
/// Texts are sealed so that the same text gives the same seal: a repeated command has to equal the first (see <c>Repeats</c>), and grains only
/// compare. The nonce of AES-GCM is therefore made of the text (as in SIV, RFC 5297): 96 bits of its HMAC under a key of their own. What
/// this tells is that two texts of one owner are equal. Files never need that and get a random nonce.
/// </remarks>
public sealed class IncidentKey
{
    /// <summary>Bytes of a key.</summary>
    public const int Size = 32;

    private const int NonceSize = 12;
    private const int TagSize = 16;

    private readonly byte[] ofTexts;
    private readonly byte[] ofNonces;
    private readonly byte[] ofFiles;
    private readonly byte[] ofDigests;
    private readonly byte[] owner;

    /// <summary>A key of 32 random bytes.</summary>
    public IncidentKey(string owner, ReadOnlySpan<byte> key)
    {
        ArgumentException.ThrowIfNullOrEmpty(owner);
        ArgumentOutOfRangeException.ThrowIfNotEqual(key.Length, Size);
        Owner = owner;
        this.owner = Encoding.UTF8.GetBytes(owner);
        ofTexts = Derived(key, "texts");
        ofNonces = Derived(key, "nonces");
        ofFiles = Derived(key, "files");
        ofDigests = Derived(key, "digests");
    }

    /// <summary>Whose key it is.</summary>
    public string Owner { get; }

    /// <summary>A text as it may be stored: see <see cref="SealedText"/>. The same for the same text.</summary>
    public string Seal(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = Encoding.UTF8.GetBytes(text);
        var nonce = HMACSHA256.HashData(ofNonces, plain).AsSpan(0, NonceSize);
        return SealedText.Of(Owner, Encrypt(ofTexts, nonce, plain, owner));
    }

    /// <summary>The text that was sealed with this key; null where it was not, or was altered.</summary>
    public string? Unseal(string text) =>
        SealedText.TryRead(text, out var of, out var box) && of == Owner && Decrypt(ofTexts, box, owner) is { } plain ? Encoding.UTF8.GetString(plain) : null;

    /// <summary>In the form of a sealed text of an owner, what tells whether two texts are equal and opens never.</summary>
    public string Digest(string of, string text) => SealedText.Of(of, HMACSHA256.HashData(ofDigests, Encoding.UTF8.GetBytes($"{of}\n{text}")));

    /// <summary>Some bytes, 32 at most, that only this key makes of a text.</summary>
    public void Mark(string text, Span<byte> mark)
    {
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(ofDigests, Encoding.UTF8.GetBytes(text), hash);
        hash[..mark.Length].CopyTo(mark);
    }

    /// <summary>A file as it may be stored.</summary>
    /// <param name="content">What is in it.</param>
    /// <param name="name">What it is to be found by: under another name it does not open.</param>
    public byte[] SealFile(ReadOnlySpan<byte> content, string name) =>
        Encrypt(ofFiles, RandomNumberGenerator.GetBytes(NonceSize), content, Encoding.UTF8.GetBytes($"{Owner}\n{name}"));

    /// <summary>The content of a file that was sealed with this key under this name; null where it was not, or was altered.</summary>
    public byte[]? UnsealFile(ReadOnlySpan<byte> file, string name) => Decrypt(ofFiles, file, Encoding.UTF8.GetBytes($"{Owner}\n{name}"));

    private static byte[] Derived(ReadOnlySpan<byte> key, string purpose)
    {
        var derived = new byte[Size];
        HKDF.Expand(HashAlgorithmName.SHA256, key, derived, Encoding.UTF8.GetBytes($"govgrid.{purpose}"));
        return derived;
    }

    private static byte[] Encrypt(byte[] key, ReadOnlySpan<byte> nonce, ReadOnlySpan<byte> plain, byte[] about)
    {
        var box = new byte[NonceSize + plain.Length + TagSize];
        nonce.CopyTo(box);
        using var cipher = new AesGcm(key, TagSize);
        cipher.Encrypt(nonce, plain, box.AsSpan(NonceSize, plain.Length), box.AsSpan(NonceSize + plain.Length), about);
        return box;
    }

    private static byte[]? Decrypt(byte[] key, ReadOnlySpan<byte> box, byte[] about)
    {
        if (box.Length < NonceSize + TagSize) return null;
        var plain = new byte[box.Length - NonceSize - TagSize];
        using var cipher = new AesGcm(key, TagSize);
        try
        {
            cipher.Decrypt(box[..NonceSize], box[NonceSize..^TagSize], box[^TagSize..], plain, about);
            return plain;
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
    }
}
