using System.Text.Json.Nodes;
using GovGrid.Simulation.Studies;
using GovGrid.Simulation.Studies.Files;
using GovGrid.Testing;

namespace GovGrid.Simulation.Tests.Studies;

/// <summary>A small study of Yunxi in a folder of its own; each test says what is different.</summary>
internal sealed class WrittenStudy : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("govgrid-study-").FullName;
    private readonly JsonObject study = (JsonObject)JsonNode.Parse("""
        {
          "name": { "zh": "试", "en": "A try" },
          "scenario": "short.json",
          "factors": [{ "name": "workers", "path": "people.workers", "values": [20, 10] }],
          "replications": { "fixed": 2 },
          "figures": ["incidents.reported", "responseMinutes.mean"]
        }
        """)!;

    public WrittenStudy() => File.WriteAllText(Path.Combine(folder, "short.json"), $$"""
        { "base": "{{Repository.PathOf("towns", "yunxi")}}", "from": "2026-03-02T08:00", "days": 0.25, "seed": 7 }
        """);

    public string Place => Path.Combine(folder, "try.study.json");

    public string In(string name) => Path.Combine(folder, name);

    /// <summary>Puts JSON in the place of a property; null takes it away.</summary>
    public WrittenStudy With(string property, string? json)
    {
        if (json is null) study.Remove(property);
        else study[property] = JsonNode.Parse(json);
        return this;
    }

    public string Write()
    {
        File.WriteAllText(Place, study.ToJsonString());
        return Place;
    }

    public Study Load() => StudyFile.Load(Write());

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
