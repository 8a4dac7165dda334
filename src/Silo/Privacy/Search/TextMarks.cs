using System.Globalization;
using GovGrid.Silo.Privacy.Keys;

namespace GovGrid.Silo.Privacy.Search;

/// <summary>
/// A blind index: what a search finds in sealed texts without opening them. Of each character and each two that stand side by side it keeps 16
/// bits that only the service's key makes of them. So few are shared by many, so a row that has all marks of a word is a candidate, and whoever asks
/// opens its text to see; that they are shared also keeps whoever has the table from telling rare words apart.
/// </summary>
public static class TextMarks
{
    /// <summary>How many marks of a word are looked for; the text itself decides.</summary>
    public const int OfWord = 4;

    private const int Bytes = 2;

    /// <summary>The marks of a text, each once, as a column has them.</summary>
    public static string Of(string text, IncidentKey service)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(service);
        var lower = text.ToLowerInvariant();
        var marks = new SortedSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < lower.Length; i++)
        {
            if (char.IsWhiteSpace(lower[i])) continue;
            marks.Add(Mark(lower.Substring(i, 1), service));
            if (i + 1 < lower.Length && !char.IsWhiteSpace(lower[i + 1])) marks.Add(Mark(lower.Substring(i, 2), service));
        }

        return string.Concat(marks);
    }

    /// <summary>Some marks that each text with a word has, <see cref="OfWord"/> of them.</summary>
    /// <param name="word">1 or more characters without blanks, in lower case.</param>
    /// <param name="service">The service's key.</param>
    public static IReadOnlyList<string> OfWordIn(string word, IncidentKey service)
    {
        ArgumentException.ThrowIfNullOrEmpty(word);
        ArgumentNullException.ThrowIfNull(service);
        if (word.Length == 1) return [.. Enumerable.Repeat(Mark(word, service), OfWord)];
        // Spread over the word; of a short one some come twice.
        return [.. Enumerable.Range(0, OfWord).Select(part => Mark(word.Substring(part * (word.Length - 2) / (OfWord - 1), 2), service))];
    }

    // Each begins with what no other part of a mark has.
    private static string Mark(string part, IncidentKey service)
    {
        Span<byte> mark = stackalloc byte[Bytes];
        service.Mark(part, mark);
        return string.Create(CultureInfo.InvariantCulture, $" {Convert.ToHexStringLower(mark)}");
    }
}
