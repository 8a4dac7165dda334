using System.Text;
using System.Xml.Linq;

namespace GovGrid.Simulation.Reports.Html;

/// <summary>Writes elements as HTML that is well-formed XML besides: empty elements of HTML close themselves, all others have an end.</summary>
internal static class HtmlText
{
    private static readonly HashSet<string> Empty = ["meta", "input", "br", "hr", "col", "img", "link"];
    private static readonly HashSet<string> Raw = ["style", "script"];

    /// <summary>A whole page.</summary>
    public static string Page(XElement html)
    {
        var text = new StringBuilder("<!DOCTYPE html>\n");
        Write(text, html);
        return text.Append('\n').ToString();
    }

    private static void Write(StringBuilder text, XElement element)
    {
        var name = element.Name.LocalName;
        text.Append('<').Append(name);
        foreach (var attribute in element.Attributes()) text.Append(' ').Append(attribute.Name.LocalName).Append("=\"").Append(Escaped(attribute.Value)).Append('"');
        if (Empty.Contains(name))
        {
            text.Append("/>");
            return;
        }
        text.Append('>');
        foreach (var node in element.Nodes()) Write(text, node, Raw.Contains(name));
        text.Append("</").Append(name).Append('>');
        if (name is "tr" or "p" or "section" or "figure" or "div" or "head" or "main") text.Append('\n');
    }

    private static void Write(StringBuilder text, XNode node, bool raw)
    {
        if (node is XElement child) Write(text, child);
        else if (node is XText content) text.Append(raw ? Own(content.Value) : Escaped(content.Value));
    }

    // Style and script are the project's own and never data; what would need escaping there is not used.
    private static string Own(string text) =>
        text.AsSpan().ContainsAny('<', '&') ? throw new InvalidOperationException("Style and script of a page are written without < and &.") : text;

    private static string Escaped(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal);
}
