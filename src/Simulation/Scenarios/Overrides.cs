using System.Text.Json;
using System.Text.Json.Nodes;
using GovGrid.Simulation.Assumptions;
using GovGrid.Towns.Faults;

namespace GovGrid.Simulation.Scenarios;

/// <summary>All values of a scenario that differ from its town's files. Later ones go over earlier ones.</summary>
/// <param name="all">The values, those of the lowest base first.</param>
/// <param name="files">Whole files instead of the town's own, by the town's name of each.</param>
internal sealed class Overrides(IReadOnlyList<Override> all, IReadOnlyDictionary<string, string> files)
{
    private static readonly string[] Files =
        [TownFiles.Town, TownFiles.Categories, TownFiles.Calendar, TownFiles.Roles, TownFiles.Operations, WorldFile.Name];

    private readonly List<(Override From, string Place)> put = [];

    /// <summary>What cannot be put anywhere.</summary>
    public List<FileFault> Faults { get; } = [.. all.Where(value => !Files.Contains(value.File)).Select(value => new FileFault(
        Path.GetFileName(value.Source), value.Place, $"expected a path that begins with one of {string.Join(", ", Files.Select(Path.GetFileNameWithoutExtension))}"))];

    /// <summary>A file's text with the values in it.</summary>
    public string Revise(string file, string text)
    {
        if (files.TryGetValue(file, out var instead)) text = File.ReadAllText(instead);
        var own = all.Where(value => value.File == file).ToArray();
        if (own.Length == 0) return text;
        JsonNode? document;
        try
        {
            document = JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return text; // who reads it tells what is wrong with it
        }
        foreach (var value in own) TryPut(value, document!);
        return document!.ToJsonString();
    }

    /// <summary>Where the value of a path has gone; null where it went nowhere.</summary>
    /// <param name="path">The path as the scenario writes it.</param>
    public (string File, string Place)? PlaceOf(string path)
    {
        var (from, place) = put.LastOrDefault(known => known.From.Path == path);
        return from is null ? null : (from.File, place);
    }

    /// <summary>A fault of a file, told with the scenario's value, or the name of the scenario's file, that has brought it about.</summary>
    public FileFault Explain(FileFault fault)
    {
        var (from, _) = put.LastOrDefault(known => known.From.File == fault.File && IsWithin(fault.Location, known.Place));
        return from is not null ? new FileFault(Path.GetFileName(from.Source), from.Place, $"{fault.Problem} (in {fault.File} {fault.Location})")
            : files.TryGetValue(fault.File, out var instead) ? new FileFault(Path.GetFileName(instead), fault.Location, $"{fault.Problem} (in place of {fault.File})")
            : fault;
    }

    private void TryPut(Override value, JsonNode document)
    {
        try
        {
            put.Add((value, value.Put(document)));
        }
        catch (OverrideException nowhere)
        {
            Faults.Add(new FileFault(Path.GetFileName(value.Source), value.Place, nowhere.Message));
        }
    }

    private static bool IsWithin(string location, string place) =>
        location.StartsWith(place, StringComparison.Ordinal) || place.StartsWith(location + ".", StringComparison.Ordinal) && location.Length > 1;
}
