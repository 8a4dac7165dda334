using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using GovGrid.Common;
using GovGrid.Simulation.Runs;
using GovGrid.Simulation.Studies;
using GovGrid.Simulation.Studies.Results;

namespace GovGrid.Simulation.Reports.Studies;

/// <summary>
/// A study as JSON: <c>study</c>, <c>points</c> with <c>factors</c> and <c>figures</c> as <c>{mean, halfWidth95, replications}</c>,
/// <c>differences</c>, <c>best</c>, <c>engine</c>; null for what is not known.
/// </summary>
public static class StudyJson
{
    private static readonly JsonSerializerOptions Form = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text of the file.</summary>
    /// <param name="study">What was shown.</param>
    /// <param name="seconds">Wall time that it took.</param>
    public static string Text(StudyFigures study, double seconds) => new JsonObject
    {
        ["study"] = Head(study),
        ["points"] = new JsonArray([.. study.Points.Select(point => Point(study.Study, point))]),
        ["differences"] = new JsonArray([.. study.Differences.Select(Difference)]),
        ["best"] = study.Best is { } best ? Best(study.Study, best) : null,
        ["engine"] = new JsonObject { ["events"] = study.Events, ["seconds"] = seconds, ["eventsPerSecond"] = study.Events / seconds },
    }.ToJsonString(Form);

    private static JsonObject Head(StudyFigures study)
    {
        var first = study.Study.Points[0].Scenario;
        return new JsonObject
        {
            ["name"] = new JsonObject { ["zh"] = study.Study.Name.Zh, ["en"] = study.Study.Name.En },
            ["town"] = first.Town.Code,
            ["seed"] = first.Seed,
            ["from"] = first.From.ToString("O", CultureInfo.InvariantCulture),
            ["until"] = first.Until.ToString("O", CultureInfo.InvariantCulture),
            ["warmUpDays"] = first.WarmUp.TotalDays,
            ["replications"] = study.Replications,
            ["isComplete"] = study.IsComplete,
        };
    }

    private static JsonObject Point(Study study, PointFigures point) => new()
    {
        ["point"] = point.Point.Number,
        ["factors"] = Named(study.Factors, study.Factors.Select((_, index) => JsonSerializer.SerializeToNode(point.Point.Values[index]))),
        ["replications"] = point.Replications.Count,
        ["lacking"] = new JsonArray([.. point.Lacking.Select(figure => JsonValue.Create(figure))]),
        ["figures"] = Named(point.Figures, point.Figures.Select(figure => Estimate(point[figure]))),
    };

    private static JsonObject Estimate(Estimate estimate) => new()
    {
        ["mean"] = Number(estimate.Mean),
        ["halfWidth95"] = Number(estimate.HalfWidth95),
        ["replications"] = estimate.Replications,
    };

    private static JsonObject Difference(FigureDifference difference) => new()
    {
        ["point"] = difference.Point,
        ["with"] = difference.With,
        ["figure"] = difference.Figure,
        ["pairs"] = difference.Pairs,
        ["difference"] = Number(difference.Paired?.Difference.Estimate),
        ["low"] = Number(difference.Paired?.Difference.Low),
        ["high"] = Number(difference.Paired?.Difference.High),
        ["confidence"] = Number(difference.Paired?.Difference.Confidence),
        ["excludesZero"] = difference.Paired?.IsSignificant,
        ["correlation"] = Number(difference.Paired?.Correlation),
        ["varianceReduction"] = Number(difference.Paired?.VarianceReduction),
    };

    private static JsonObject Best(Study study, SelectedPoint best) => new()
    {
        ["figure"] = best.Plan.Figure,
        ["goal"] = EnumName.Of(best.Plan.Goal),
        ["point"] = best.Point,
        ["isGuaranteed"] = best.IsGuaranteed,
        ["confidence"] = best.Plan.Confidence,
        ["indifference"] = best.Plan.Indifference,
        ["rounds"] = best.Rounds,
        ["contenders"] = new JsonArray([.. best.Contenders.Select(point => JsonValue.Create(point))]),
        ["probability"] = best.Probability,
        ["text"] = BestText.Of(study, best),
    };

    private static JsonObject Named(IEnumerable<string> names, IEnumerable<JsonNode?> values) => new(names.Zip(values, (name, value) => KeyValuePair.Create(name, value)));

    private static JsonValue? Number(double? value) => value is { } number && double.IsFinite(number) ? JsonValue.Create(number) : null;
}
