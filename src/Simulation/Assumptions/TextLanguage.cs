using System.Text.Json.Serialization;
using GovGrid.Common;

namespace GovGrid.Simulation.Assumptions;

/// <summary>The language in which sampled people write.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<TextLanguage>))]
public enum TextLanguage
{
    /// <summary>Chinese.</summary>
    Zh,

    /// <summary>English.</summary>
    En,

    /// <summary>Chinese and English beside it, for a demonstration that both can read.</summary>
    Both,
}

/// <summary>Writes a text in a <see cref="TextLanguage"/>.</summary>
public static class TextLanguages
{
    /// <summary>The text in the language.</summary>
    public static string In(this LocalizedText text, TextLanguage language) => language switch
    {
        TextLanguage.Zh => text.Zh,
        TextLanguage.En => text.En,
        _ => $"{text.Zh} / {text.En}",
    };
}
