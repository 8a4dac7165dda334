using System.Text.RegularExpressions;

namespace GovGrid.Silo.Privacy.Masking;

/// <summary>One rule, ready to be used. Its expression takes time in proportion to the text, whatever the text.</summary>
internal sealed class Mask(MaskRule rule)
{
    private const string It = "it";
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private readonly Regex pattern = new(rule.Pattern, Options);

    /// <summary>Whether Chinese numerals count as digits.</summary>
    public bool Numerals => rule.Numerals;

    /// <summary>What stands there instead.</summary>
    public string With => rule.With;

    /// <summary>Why a rule cannot be used; null when it can.</summary>
    public static string? WhyNot(MaskRule rule)
    {
        try
        {
            return new Regex(rule.Pattern, Options).GetGroupNames().Contains(It) ? null : $"expected an expression with a group '{It}'";
        }
        catch (Exception error) when (error is ArgumentException or NotSupportedException)
        {
            return $"expected an expression without look-around and back-references, found: {error.Message}";
        }
    }

    /// <summary>What is to be masked, from left to right, without overlaps.</summary>
    public IEnumerable<Range> Find(string plain)
    {
        // The next search starts where the masked part ends: what follows it may be what the next one has to stand after.
        for (var match = pattern.Match(plain); match.Success; match = pattern.Match(plain, match.Groups[It].Index + match.Groups[It].Length))
        {
            var it = match.Groups[It];
            if (it.Length == 0) yield break;
            yield return it.Index..(it.Index + it.Length);
        }
    }
}
