using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;

namespace GovGrid.Silo.Privacy.Keys;

/// <summary>
/// The form of a sealed text, <c>sealed.v1.OWNER.BOX</c>. It names its owner, since texts travel: the answer on one incident is passed on to
/// those that were merged into it.
/// </summary>
public static class SealedText
{
    private const string Prefix = "sealed.v1.";

    /// <summary>Whether a text has the form of a sealed one.</summary>
    public static bool Is([NotNullWhen(true)] string? text) => text is not null && text.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>Whose key opens a sealed text; null for any other text.</summary>
    public static string? OwnerOf(string? text) =>
        Is(text) && text.LastIndexOf('.') is var end && end > Prefix.Length ? text[Prefix.Length..end] : null;

    /// <summary>A box in its form.</summary>
    internal static string Of(string owner, ReadOnlySpan<byte> box) => $"{Prefix}{owner}.{Base64Url.EncodeToString(box)}";

    /// <summary>Reads what <see cref="Of"/> wrote; false for any other text.</summary>
    internal static bool TryRead(string text, [NotNullWhen(true)] out string? owner, [NotNullWhen(true)] out byte[]? box)
    {
        owner = OwnerOf(text);
        box = null;
        if (owner is null) return false;
        var encoded = text.AsSpan(Prefix.Length + owner.Length + 1);
        if (!Base64Url.IsValid(encoded)) return false;
        box = Base64Url.DecodeFromChars(encoded);
        return true;
    }
}
