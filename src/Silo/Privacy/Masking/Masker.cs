using System.Text;

namespace GovGrid.Silo.Privacy.Masking;

/// <summary>Masks numbers and names that tell who somebody is, in what people typed. The same text gives the same masked text.</summary>
public sealed class Masker
{
    private const int GridDigits = 15;

    private readonly string town;
    private readonly IReadOnlyList<Mask> ofTexts;
    private readonly IReadOnlyList<Mask> ofAddresses;

    /// <summary>Masks by the rules of a town.</summary>
    /// <param name="town">Code of the town, which the codes of its grids begin with.</param>
    /// <param name="rules">The rules.</param>
    public Masker(string town, IEnumerable<MaskRule> rules)
    {
        this.town = town;
        MaskRule[] all = [.. rules];
        ofTexts = [.. all.Where(rule => rule.In.Contains("text")).Select(rule => new Mask(rule))];
        ofAddresses = [.. all.Where(rule => rule.In.Contains("address")).Select(rule => new Mask(rule))];
    }

    /// <summary>A free text, masked.</summary>
    public string Text(string text) => Apply(text, ofTexts);

    /// <summary>A typed address, masked: numbers only, since houses and roads are named after people.</summary>
    public string Address(string address) => Apply(address, ofAddresses);

    private string Apply(string text, IReadOnlyList<Mask> masks)
    {
        ArgumentNullException.ThrowIfNull(text);
        foreach (var mask in masks) text = Apply(text, mask);
        return text;
    }

    private string Apply(string text, Mask mask)
    {
        var plain = PlainForm.Of(text, mask.Numerals);
        StringBuilder? masked = null;
        var done = 0;
        foreach (var range in mask.Find(plain))
        {
            var (start, end) = (range.Start.Value, range.End.Value);
            if (IsGrid(plain.AsSpan(start, end - start))) continue;
            masked = (masked ?? new StringBuilder()).Append(text, done, start - done).Append(mask.With);
            done = end;
        }

        return masked is null ? text : masked.Append(text, done, text.Length - done).ToString();
    }

    private bool IsGrid(ReadOnlySpan<char> digits) => digits.Length == GridDigits && digits.StartsWith(town);
}
