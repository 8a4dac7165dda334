namespace GovGrid.Silo.Privacy.Masking;

/// <summary>A text as masks see it, character by character: full-width letters, digits and marks as ordinary ones, so that places stay what they are.</summary>
internal static class PlainForm
{
    private const string Numerals = "〇一二三四五六七八九";

    /// <summary>The form of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="numerals">Whether Chinese numerals become digits.</param>
    public static string Of(string text, bool numerals) => string.Create(text.Length, (text, numerals), static (form, from) =>
    {
        for (var i = 0; i < form.Length; i++) form[i] = Of(from.text[i], from.numerals);
    });

    private static char Of(char character, bool numerals) => character switch
    {
        >= '\uff01' and <= '\uff5e' => (char)(character - 0xfee0),
        '\u3000' or '\u00a0' or '\u2009' or '\t' => ' ',
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' => '-',
        '零' when numerals => '0',
        '幺' when numerals => '1',
        _ when numerals && Numerals.IndexOf(character, StringComparison.Ordinal) is var digit and >= 0 => (char)('0' + digit),
        _ => character,
    };
}
