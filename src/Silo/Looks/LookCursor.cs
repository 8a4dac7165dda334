using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace GovGrid.Silo.Looks;

/// <summary>A place in the list of looks, last first. It names the last one shown, so later looks do not shift it.</summary>
/// <param name="From">When the last one shown began.</param>
/// <param name="Id">Its id.</param>
public sealed record LookCursor(DateTimeOffset From, string Id)
{
    /// <summary>Reads what <see cref="ToString"/> wrote; false for any other text.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out LookCursor? cursor)
    {
        cursor = null;
        if (string.IsNullOrEmpty(text) || !Base64Url.IsValid(text)) return false;
        var parts = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)).Split('|', 2);
        if (parts.Length != 2 || !long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var ticks)) return false;
        if (ticks > DateTimeOffset.MaxValue.Ticks) return false;
        cursor = new LookCursor(new DateTimeOffset(ticks, TimeSpan.Zero), parts[1]);
        return true;
    }

    /// <summary>The cursor as clients hand it back; they need not understand it.</summary>
    public override string ToString() => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{From.UtcTicks}|{Id}")));
}
