using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using GovGrid.Simulation.Runs;
using GovGrid.Simulation.Scenarios;

namespace GovGrid.Simulation.Reports;

/// <summary>The figures as JSON: every figure as <c>{mean, halfWidth95, replications}</c>, null where nothing was observed that would make one.</summary>
public static class FiguresJson
{
    private static readonly JsonSerializerOptions Form = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a file.</summary>
    /// <param name="path">The file; an earlier one is replaced.</param>
    /// <param name="scenario">What was run.</param>
    /// <param name="figures">What it showed.</param>
    /// <param name="seconds">Wall time of all replications together.</param>
    public static void Write(string path, Scenario scenario, RunFigures figures, double seconds) => File.WriteAllText(path, Text(scenario, figures, seconds) + "\n");

    /// <summary>The text of the file.</summary>
    public static string Text(Scenario scenario, RunFigures figures, double seconds)
    {
        var document = Head(scenario, figures);
        foreach (var path in figures.Paths) Place(document, path.Split('.'))[path.Split('.')[^1]] = Node(figures[path]);
        if (document["byHourOfWeek"] is JsonObject hours) document["byHourOfWeek"] = AsArray(hours);
        document["engine"] = new JsonObject { ["events"] = figures.Events, ["seconds"] = seconds, ["eventsPerSecond"] = figures.Events / seconds };
        return document.ToJsonString(Form);
    }

    private static JsonObject Head(Scenario scenario, RunFigures figures) => new()
    {
        ["scenario"] = new JsonObject
        {
            ["name"] = new JsonObject { ["zh"] = scenario.Name.Zh, ["en"] = scenario.Name.En },
            ["town"] = scenario.Town.Code,
            ["version"] = scenario.Town.Definition.Version,
            ["seed"] = scenario.Seed,
            ["from"] = scenario.From.ToString("O", CultureInfo.InvariantCulture),
            ["until"] = scenario.Until.ToString("O", CultureInfo.InvariantCulture),
            ["replications"] = figures.Results.Count,
            ["isComplete"] = figures.IsComplete,
        },
    };

    private static JsonObject Place(JsonObject root, string[] names)
    {
        var place = root;
        foreach (var name in names[..^1]) place = (JsonObject)(place[name] ??= new JsonObject());
        return place;
    }

    private static JsonArray AsArray(JsonObject numbered) => [.. numbered.OrderBy(pair => int.Parse(pair.Key, CultureInfo.InvariantCulture)).Select(pair => pair.Value!.DeepClone())];

    private static JsonObject Node(Estimate estimate) => new()
    {
        ["mean"] = Number(estimate.Mean),
        ["halfWidth95"] = Number(estimate.HalfWidth95),
        ["replications"] = estimate.Replications,
    };

    private static JsonValue? Number(double value) => double.IsFinite(value) ? JsonValue.Create(value) : null;
}
