using System.Text.Json;
using GovGrid.Simulation.Scenarios;
using GovGrid.Simulation.Studies;
using GovGrid.Simulation.Studies.Running;
using GovGrid.Testing;

namespace GovGrid.Simulation.Tests.Studies;

public sealed class PointKeyTests : IDisposable
{
    private const string Mapping = """
        {
          "file": "courses.csv", "channel": "public-app", "origin": { "lon": 120.25, "lat": 30.22 },
          "columns": { "minute": "minute", "category": "category", "east": "east", "north": "north", "triage": "triage", "onScene": "scene", "unit": "unit", "unitWork": "work" },
          "categories": { "lane": "fire-safety/blocked-lane" }, "units": { "none": null }
        }
        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("govgrid-key-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Incidents_of_another_course_are_another_point()
    {
        Assert.Equal(KeyOf("5"), KeyOf("5"));
        Assert.NotEqual(KeyOf("5"), KeyOf("6"));
    }

    private string KeyOf(string triageMinutes)
    {
        File.WriteAllText(Path.Combine(folder.FullName, "courses.csv"), $"minute,category,east,north,triage,scene,unit,work\n3,lane,0,0,{triageMinutes},10,none,0\n");
        File.WriteAllText(Path.Combine(folder.FullName, "courses.json"), Mapping);
        File.WriteAllText(Path.Combine(folder.FullName, "s.json"), JsonSerializer.Serialize(new { @base = Repository.PathOf("towns", "ningwei"), courses = "courses.json" }));
        return PointKey.Of(new StudyPoint(0, [], ScenarioFile.Load(Path.Combine(folder.FullName, "s.json"))), ["onTimeCloseRate"]);
    }

}
