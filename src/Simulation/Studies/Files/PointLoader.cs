using System.Text.Json;
using GovGrid.Simulation.Scenarios;
using GovGrid.Towns.Faults;
using GovGrid.Towns.Loading;

namespace GovGrid.Simulation.Studies.Files;

/// <summary>Loads the scenario of each point; what a value makes impossible is told where the study file says it.</summary>
/// <param name="file">Name of the study file.</param>
/// <param name="scenario">The scenario file or folder.</param>
/// <param name="study">The study.</param>
/// <param name="over">Values over those of the scenario at every point; those of the factors go over them.</param>
internal sealed class PointLoader(string file, string scenario, StudyDefinition study, IReadOnlyDictionary<string, JsonElement> over)
{
    private readonly List<FileFault> faults = [];

    /// <summary>What cannot be used, each once.</summary>
    public IReadOnlyList<FileFault> Faults => faults;

    /// <summary>The points that can be loaded.</summary>
    public IReadOnlyList<StudyPoint> Load() => [.. DesignPoints.Of(study).Select((values, number) => Load(number, values)).OfType<StudyPoint>()];

    private StudyPoint? Load(int number, IReadOnlyList<JsonElement> values)
    {
        var own = new Dictionary<string, JsonElement>(over);
        for (var i = 0; i < values.Count; i++)
            foreach (var (path, _) in study.Factors[i].Places)
                own[path] = values[i];
        try
        {
            var loaded = ScenarioFile.Load(scenario, own);
            if (loaded.State is not null && study.WarmUp is not null) throw new DataFileException(file, [new FileFault(file, "$.warmUp", "expected none where a scenario starts from a state")]);
            return new StudyPoint(number, values, study.WarmUp?.Days is { } days ? loaded with { WarmUp = TimeSpan.FromDays(days) } : loaded);
        }
        catch (DataFileException wrong)
        {
            foreach (var fault in wrong.Faults.Select(fault => Explain(fault, values)).Where(fault => !faults.Contains(fault))) faults.Add(fault);
            return null;
        }
    }

    private FileFault Explain(FileFault fault, IReadOnlyList<JsonElement> values)
    {
        for (var i = 0; i < values.Count; i++)
            foreach (var (path, place) in study.Factors[i].Places)
                if (IsAbout(fault.Location, path))
                    return new FileFault(file, $"$.factors[{i}].{place}", $"{fault.Problem} ({path} = {values[i].GetRawText()})");
        return fault;
    }

    // Values in a town's file are told as set; those of the scenario itself by where they or what holds them stands.
    private static bool IsAbout(string location, string path)
    {
        var own = $"$.{path}";
        return location == $"$.set['{path}']" || location.StartsWith(own, StringComparison.Ordinal) || (location.Length > 2 && own.StartsWith(location + ".", StringComparison.Ordinal));
    }
}
