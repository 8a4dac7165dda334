using System.Text.Json;
using System.Xml.Linq;
using GovGrid.Simulation.Reports.Charts;
using GovGrid.Simulation.Reports.Html;
using GovGrid.Simulation.Reports.Studies;
using GovGrid.Simulation.Reports.Texts;
using GovGrid.Simulation.Studies.Results;

namespace GovGrid.Simulation.Reports.Pages.Sections;

/// <summary>Each figure against what is changed, where that is one thing: a line over numbers, bars for all else.</summary>
internal static class FactorSection
{
    public static XElement? Of(StudyFigures study, Wording words)
    {
        if (study.Study.Factors is not [var factor]) return null;
        var isNumber = study.Points.All(point => point.Point.Values[0].ValueKind is JsonValueKind.Number);
        return Tag.Of(
            "section", Tag.Of("h2", words["sweep.figures"]), Tag.Of("p", words["headline.intervals"]),
            study.Study.Figures.Select(figure => isNumber
                ? FactorFigure.Of([.. study.Points.Select(point => PointOf(point, figure))], factor, figure, words)
                : FactorBars.Of([.. study.Points.Select(point => (FactorText.Short(point.Point.Values[0]), point[figure]))], factor, figure, words)));
    }

    private static EstimatePoint PointOf(PointFigures point, string figure)
    {
        var estimate = point[figure];
        return new EstimatePoint(point.Point.Values[0].GetDouble(), estimate.Mean, estimate.HalfWidth95);
    }
}
