using System.Text.Json;
using System.Text.Json.Nodes;
using GovGrid.Common;

namespace GovGrid.Simulation.Scenarios.Basis;

/// <summary>Looks over a scenario's shoulder as it reads its town, and tells what it rests on.</summary>
/// <param name="chain">The scenario's files.</param>
/// <param name="overrides">All values that differ.</param>
/// <param name="given">Whether the nearest layer was given at the start and is no file.</param>
internal sealed class BasisReader(ScenarioChain chain, Overrides overrides, bool given)
{
    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web) { Converters = { new CamelCaseEnumConverter<ScenarioStart>() } };

    private readonly ReasonsFile reasons = ReasonsFile.Load(chain.TownFolder);
    private readonly Dictionary<string, JsonNode?> before = [];
    private readonly List<StatedAssumption> assumptions = [];

    /// <summary>A file's text with the scenario's values in it, as <see cref="Overrides.Revise"/> gives it.</summary>
    public string Revise(string file, string text)
    {
        var revised = overrides.Revise(file, text);
        if (!file.EndsWith(".json", StringComparison.Ordinal)) return revised;
        before[file] = Parsed(text);
        assumptions.RemoveAll(known => known.File == file);
        assumptions.AddRange(AssumptionReader.Read(file, Parsed(revised), reasons));
        return revised;
    }

    /// <summary>What was found.</summary>
    public ScenarioBasis Tell() => new([.. chain.Layers.SelectMany((layer, i) => Differences(layer.File, layer.Layer, i))], assumptions);

    private IEnumerable<Difference> Differences(string file, ScenarioLayer layer, int nearness)
    {
        var source = given && nearness == 0 ? null : Path.GetFileName(file);
        foreach (var (path, value) in Leaves("", Own(layer)))
            yield return new Difference(source, path, chain.Layers.Skip(nearness + 1).SelectMany(lower => Leaves("", Own(lower.Layer))).FirstOrDefault(lower => lower.Path == path).Value, value, layer.Reason);
        foreach (var (path, value) in layer.Set ?? new Dictionary<string, JsonElement>())
            yield return new Difference(
                source, path, OwnReasons.Without(Before(path)), OwnReasons.Without(JsonSerializer.SerializeToNode(value)), OwnReasons.Of(JsonSerializer.SerializeToNode(value)) ?? layer.Reason);
    }

    private JsonNode? Before(string path) =>
        overrides.PlaceOf(path) is { } place && before.GetValueOrDefault(place.File) is { } document ? JsonPlace.Find(document, place.Place)?.DeepClone() : null;

    private static JsonObject Own(ScenarioLayer layer) => JsonSerializer.SerializeToNode(layer with { Base = "", Set = null, Name = null, Reason = null }, Form)!.AsObject();

    private static IEnumerable<(string Path, JsonNode? Value)> Leaves(string path, JsonObject parent) => parent
        .Where(child => child.Value is not null && child.Key != "base")
        .SelectMany(child => child.Value is JsonObject deeper ? Leaves($"{path}{child.Key}.", deeper) : [($"{path}{child.Key}", child.Value)]);

    private static JsonNode? Parsed(string text)
    {
        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return null; // who reads it tells what is wrong with it
        }
    }
}
