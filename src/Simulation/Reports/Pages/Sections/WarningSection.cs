using System.Xml.Linq;
using GovGrid.Common;
using GovGrid.Simulation.Reports.Html;
using GovGrid.Simulation.Reports.Texts;

namespace GovGrid.Simulation.Reports.Pages.Sections;

/// <summary>What a reader must know before believing the figures.</summary>
internal static class WarningSection
{
    public static XElement? Of(IReadOnlyList<LocalizedText> warnings, Wording words) => warnings.Count == 0 ? null : Tag.Of(
        "section", Tag.Class("warnings"), Tag.Of("h2", words["warnings.title"]), Tag.Of("ul", warnings.Select(warning => Tag.Of("li", words.Of(warning)))));
}
