using System.Globalization;
using System.Xml.Linq;

namespace GovGrid.Simulation.Reports.Html;

/// <summary>Makes the elements of a page. All text goes through it as data, so nothing of it can become markup.</summary>
internal static class Tag
{
    /// <summary>An element with attributes, elements and texts; null leaves out.</summary>
    public static XElement Of(string name, params object?[] content) => new(name, content);

    /// <summary>An attribute; numbers with at most two decimals.</summary>
    public static XAttribute At(string name, object value) => new(name, value is double number ? Number(number) : value);

    /// <summary>The attribute for how it looks.</summary>
    public static XAttribute Class(string name) => new("class", name);

    /// <summary>A number as drawings have it.</summary>
    public static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
