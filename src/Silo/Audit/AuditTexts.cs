using System.Text;

namespace GovGrid.Silo.Audit;

/// <summary>Keeps what is written into rows small and in a form that every database gives back as it was.</summary>
internal static class AuditTexts
{
    // Ids and addresses are shorter; what a stranger puts in their place need not be kept whole.
    private const int Longest = 200;

    /// <summary>The entry with such texts.</summary>
    public static AuditEntry Clean(AuditEntry entry) => new(
        Clean(entry.Actor)!, Clean(entry.Role)!, Clean(entry.From), Clean(entry.Action)!, Clean(entry.Target)!, Clean(entry.Outcome)!)
    {
        Town = Clean(entry.Town),
        Unit = Clean(entry.Unit),
        Before = Clean(entry.Before),
        After = Clean(entry.After),
        Attempt = entry.Attempt,
        Times = entry.Times,
    };

    // Control characters, and halves of characters that are no text in UTF-8, become the sign for what cannot be shown.
    private static string? Clean(string? text)
    {
        if (text is null) return null;
        var clean = new StringBuilder(Math.Min(text.Length, Longest));
        foreach (var rune in text.EnumerateRunes())
        {
            if (clean.Length + rune.Utf16SequenceLength > Longest) break;
            clean.Append(Rune.IsControl(rune) ? Rune.ReplacementChar.ToString() : rune.ToString());
        }

        return clean.ToString();
    }
}
