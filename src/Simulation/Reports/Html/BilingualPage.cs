using System.Reflection;
using System.Xml.Linq;
using GovGrid.Common;
using GovGrid.Simulation.Assumptions;
using GovGrid.Simulation.Reports.Texts;

namespace GovGrid.Simulation.Reports.Html;

/// <summary>
/// A page that holds the same content in both languages and shows one: the browser's at first, then as the reader switches, which works
/// without script too. Style and script are in it; nothing is fetched.
/// </summary>
internal static class BilingualPage
{
    private static readonly Wording[] Languages = [new(TextLanguage.Zh), new(TextLanguage.En)];
    private static readonly LocalizedText Names = new("中文", "English");

    /// <summary>The text of the page.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="content">Its content in a language; null leaves out.</param>
    public static string Text(LocalizedText title, Func<Wording, IEnumerable<XElement?>> content) => HtmlText.Page(Tag.Of(
        "html", Tag.At("lang", Languages[0].Code),
        Tag.Of(
            "head", Tag.Of("meta", Tag.At("charset", "utf-8")), Tag.Of("meta", Tag.At("name", "viewport"), Tag.At("content", "width=device-width, initial-scale=1")),
            Tag.Of("title", title.Zh), Tag.Of("style", Resource("report.css"))),
        Tag.Of(
            "body",
            Languages.SelectMany((words, i) => Switch(words, i == 0)),
            Languages.Select(words => Tag.Of("main", Tag.At("id", words.Language), Tag.At("lang", words.Code), Tag.Of("h1", words.Of(title)), content(words))),
            Tag.Of("script", Resource("report.js")))));

    private static IEnumerable<XElement> Switch(Wording words, bool chosen)
    {
        var id = $"show-{words.Language}";
        yield return Tag.Of(
            "input", Tag.At("type", "radio"), Tag.At("name", "language"), Tag.At("id", id), Tag.Class("switch"), chosen ? Tag.At("checked", "checked") : null);
        yield return Tag.Of("label", Tag.At("for", id), Tag.At("lang", words.Code), words.Of(Names));
    }

    private static string Resource(string name)
    {
        using var file = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!);
        return file.ReadToEnd();
    }
}
