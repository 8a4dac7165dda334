using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using GovGrid.Simulation.Assumptions;
using GovGrid.Simulation.Demand.Courses;
using GovGrid.Simulation.Demand.Recorded;
using GovGrid.Simulation.Scenarios.Basis;
using GovGrid.Towns;
using GovGrid.Towns.Faults;
using GovGrid.Towns.Loading;

namespace GovGrid.Simulation.Scenarios;

/// <summary>Reads scenarios: a file over its base, over that one's base, down to the folder of a town.</summary>
public static class ScenarioFile
{
    private const string Schema = "scenario.schema.json";
    private const string DefaultFrom = "2026-01-05T00:00"; // a Monday
    private const double DefaultDays = 28;
    private const double DefaultWarmUpDays = 2;
    private const double MostPerDay = 10_000_000;
    private const int FirstYear = 1900, LastYear = 2900; // a run of the longest length and what is looked ahead in it stay in the calendar

    /// <summary>Reads a scenario.</summary>
    /// <param name="path">A scenario file, or the folder of a town, which is lived for four weeks as it is.</param>
    /// <param name="over">Values over those of the file, by path: into the town's files as in <c>set</c>, or into the scenario itself, such as <c>people.workers</c>.</param>
    /// <exception cref="DataFileException">Something is wrong; each fault names file, JSON path and expectation.</exception>
    /// <exception cref="TownFileException">The town's own files are wrong.</exception>
    /// <exception cref="RecordedFileException">A recorded file cannot be used at all.</exception>
    public static Scenario Load(string path, IReadOnlyDictionary<string, JsonElement>? over = null)
    {
        var chain = ScenarioChain.Read(path, over is null ? null : Top(path, over));
        var overrides = new Overrides(chain.Overrides, chain.Files);
        overrides.Faults.AddRange(chain.Missing);
        if (overrides.Faults.Count > 0) throw new DataFileException(path, overrides.Faults);
        var basis = new BasisReader(chain, overrides, over is not null);
        try
        {
            var town = TownFolder.Load(chain.TownFolder, basis.Revise);
            var assumed = WorldFile.Load(chain.TownFolder, new TownDirectory(town), basis.Revise);
            return overrides.Faults.Count > 0 ? throw new DataFileException(path, overrides.Faults) : Build(path, chain, town, assumed) with { Basis = basis.Tell() };
        }
        catch (TownFileException wrong) when (chain.Overrides.Count + chain.Files.Count > 0)
        {
            throw Explained(path, overrides, wrong.Faults);
        }
        catch (DataFileException wrong) when (wrong.File != path && chain.Overrides.Count + chain.Files.Count > 0)
        {
            throw Explained(path, overrides, wrong.Faults);
        }
    }

    private static DataFileException Explained(string path, Overrides overrides, IReadOnlyList<FileFault> faults) =>
        new(path, [.. overrides.Faults, .. faults.Select(overrides.Explain)]);

    private static Scenario Build(string path, ScenarioChain chain, Town original, WorldDefinition assumed)
    {
        var town = Staffing.Apply(original, chain, path);
        var start = new StateStart(chain, path);
        var state = start.Read(town);
        var from = state is null ? LocalTime(chain.Get(layer => layer.From) ?? DefaultFrom, town, path) : start.From is { } later ? LocalTime(later, town, path) : state.At;
        if (state is not null) start.CheckFrom(from, state, town);
        var factor = chain.Value(layer => layer.DemandFactor) ?? 1;
        if (factor * assumed.Demand.PerDay.Value > MostPerDay)
            throw Wrong(path, "$.demandFactor", FormattableString.Invariant($"expected at most {MostPerDay} reports a day, found {factor} times {assumed.Demand.PerDay.Value}"));
        var warm = chain.Get(layer => layer.Start) is { Kind: ScenarioStart.Warm };
        var recorded = chain.Source(layer => layer.Recorded);
        return new Scenario
        {
            Name = chain.Get(layer => layer.Name) ?? town.Definition.Name,
            File = path,
            Town = town,
            Assumed = assumed,
            From = from,
            Until = from.AddDays(chain.Value(layer => layer.Days) ?? DefaultDays),
            TownFolder = chain.TownFolder,
            State = state,
            WarmUp = state is not null ? from - state.At : warm ? TimeSpan.FromDays(chain.Value(layer => layer.WarmUpDays) ?? DefaultWarmUpDays) : TimeSpan.Zero,
            Seed = chain.Value(layer => layer.Seed) ?? assumed.Seed,
            DemandFactor = factor,
            Courses = chain.Source(layer => layer.Courses) is { } courses ? CourseDemand.Load(courses, town, from) : null,
            Recorded = recorded is null ? null : Recording.Load(recorded, town),
        };
    }

    private static DateTimeOffset LocalTime(string text, Town town, string path)
    {
        var (local, zone) = (DateTime.ParseExact(text, "yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture), TimeZoneInfo.FindSystemTimeZoneById(town.Definition.TimeZone));
        return zone.IsInvalidTime(local)
            ? throw Wrong(path, "$.from", $"expected a time that there is in {town.Definition.TimeZone}, found {text}, which its clocks leave out")
            : new DateTimeOffset(TimeZoneInfo.ConvertTimeToUtc(local, zone), TimeSpan.Zero);
    }

    private static DataFileException Wrong(string path, string place, string problem) => new(path, [new FileFault(Path.GetFileName(path), place, problem)]);

    // Paths that name a file of the town are values to set in it; all others lead into the scenario itself.
    private static ScenarioLayer Top(string path, IReadOnlyDictionary<string, JsonElement> over)
    {
        var (layer, set) = (new JsonObject { ["base"] = Path.GetFullPath(path) }, new JsonObject());
        foreach (var (key, value) in over)
        {
            var node = JsonSerializer.SerializeToNode(value);
            if (ScenarioChain.IsOwn(key)) Put(key, layer, node);
            else set[key] = node;
        }
        if (set.Count > 0) layer["set"] = set;
        return DataFile.Parse<ScenarioLayer>("over", layer.ToJsonString(), typeof(ScenarioFile).Assembly, Schema);
    }

    private static void Put(string path, JsonObject layer, JsonNode? value)
    {
        try
        {
            new OverridePath(path).Put(layer, value);
        }
        catch (OverrideException nowhere)
        {
            throw new DataFileException("over", [new FileFault("over", $"$.{path}", nowhere.Message)]);
        }
    }

    internal static ScenarioLayer Layer(string path) =>
        DataFile.Read<ScenarioLayer>(path, typeof(ScenarioFile).Assembly, Schema, layer => Check(layer));

    private static IEnumerable<(string Place, string Problem)> Check(ScenarioLayer layer)
    {
        if (layer.From is { } from)
        {
            if (!DateTime.TryParseExact(from, "yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
                yield return ("$.from", $"expected a local date and time such as 2026-11-02T06:00, found {from}");
            else if (local.Year is < FirstYear or > LastYear)
                yield return ("$.from", $"expected a year from {FirstYear} to {LastYear}, found {from}");
        }
        foreach (var file in (layer.Files?.Keys ?? []).Except([.. TownFiles.All, WorldFile.Name]))
            yield return ($"$.files['{file}']", $"expected a file of a town: {string.Join(", ", [.. TownFiles.All, WorldFile.Name])}");
        if (layer.WarmUpDays is not null && layer.Start is { Kind: ScenarioStart.Empty })
            yield return ("$.warmUpDays", "expected none beside an empty start");
        if (layer is { Recorded: not null, Courses: not null })
            yield return ("$.courses", "expected none beside recorded demand");
    }
}
