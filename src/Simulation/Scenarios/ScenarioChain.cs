using GovGrid.Towns.Faults;
using GovGrid.Towns.Loading;

namespace GovGrid.Simulation.Scenarios;

/// <summary>A scenario file and what it stands on, the nearest first.</summary>
internal sealed class ScenarioChain
{
    private static readonly string[] OwnNames = ["name", "from", "days", "start", "warmUpDays", "seed", "demandFactor", "recorded", "courses", "people"];

    private readonly List<(string File, ScenarioLayer Layer)> layers;

    private ScenarioChain(List<(string File, ScenarioLayer Layer)> layers, string folder) => (this.layers, TownFolder) = (layers, folder);

    /// <summary>The folder of the town at the bottom.</summary>
    public string TownFolder { get; }

    /// <summary>The files and what they say, the nearest first.</summary>
    public IReadOnlyList<(string File, ScenarioLayer Layer)> Layers => layers;

    /// <summary>Files that it names and that are not there.</summary>
    public IEnumerable<FileFault> Missing => layers.SelectMany(layer => Named(layer.Layer).Where(named => !File.Exists(Beside(layer.File, named.Name)))
        .Select(named => new FileFault(Path.GetFileName(layer.File), named.Place, $"expected a file, found none at {named.Name}")));

    /// <summary>All values set, those of the lowest base first.</summary>
    public IReadOnlyList<Override> Overrides =>
        [.. Enumerable.Reverse(layers).SelectMany(layer => (layer.Layer.Set ?? new Dictionary<string, System.Text.Json.JsonElement>()).Select(set => new Override(layer.File, set.Key, set.Value)))];

    /// <summary>Whole files that are read instead of the town's own: the town's name of each, and the file.</summary>
    public IReadOnlyDictionary<string, string> Files
    {
        get
        {
            var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
            foreach (var (file, layer) in Enumerable.Reverse(layers))
                foreach (var (name, instead) in layer.Files ?? new Dictionary<string, string>())
                    files[name] = Beside(file, instead);
            return files;
        }
    }

    /// <summary>Whether a path leads into the scenario itself and not into a file of the town.</summary>
    public static bool IsOwn(string path) => OwnNames.Contains(path.Split('.', 2)[0]);

    /// <summary>Reads a chain.</summary>
    /// <param name="path">A scenario file or the folder of a town.</param>
    /// <param name="top">A layer over it; null for none.</param>
    /// <exception cref="DataFileException">A file cannot be used, or files stand on each other in a circle.</exception>
    public static ScenarioChain Read(string path, ScenarioLayer? top)
    {
        var layers = new List<(string, ScenarioLayer)>();
        if (top is not null) layers.Add((path, top));
        var (seen, at) = (new HashSet<string>(StringComparer.Ordinal), path);
        while (!Directory.Exists(at))
        {
            if (!seen.Add(Path.GetFullPath(at))) throw new DataFileException(path, [new FileFault(Path.GetFileName(at), "$.base", "expected a base that does not stand on this file itself")]);
            var layer = ScenarioFile.Layer(at);
            layers.Add((at, layer));
            at = Beside(at, layer.Base);
            if (!Directory.Exists(at) && !File.Exists(at))
                throw new DataFileException(layers[^1].Item1, [new FileFault(Path.GetFileName(layers[^1].Item1), "$.base", $"expected the folder of a town or a scenario file, found nothing at {layer.Base}")]);
        }
        return new ScenarioChain(layers, at);
    }

    /// <summary>What the nearest layer says that says anything.</summary>
    public T? Get<T>(Func<ScenarioLayer, T?> of)
        where T : class => layers.Select(layer => of(layer.Layer)).FirstOrDefault(value => value is not null);

    /// <summary>Place of the nearest layer of a kind among <see cref="Layers"/>; -1 for none.</summary>
    public int Nearest(Predicate<ScenarioLayer> isMeant) => layers.FindIndex(layer => isMeant(layer.Layer));

    /// <summary>What the nearest layer says that says anything.</summary>
    public T? Value<T>(Func<ScenarioLayer, T?> of)
        where T : struct => layers.Select(layer => of(layer.Layer)).FirstOrDefault(value => value is not null);

    /// <summary>A file that the nearest layer names that names any, from where that layer lies.</summary>
    public string? Source(Func<ScenarioLayer, string?> of)
    {
        foreach (var (file, layer) in layers)
            if (of(layer) is { } named)
                return Beside(file, named);
        return null;
    }

    /// <summary>Entries that layers make, each as the nearest layer says.</summary>
    public IReadOnlyDictionary<string, (int Value, string File)> Counts(Func<PeopleLayer, IReadOnlyDictionary<string, int>?> of)
    {
        var counts = new SortedDictionary<string, (int, string)>(StringComparer.Ordinal);
        foreach (var (file, layer) in Enumerable.Reverse(layers))
            foreach (var (key, count) in (layer.People is { } people ? of(people) : null) ?? new Dictionary<string, int>())
                counts[key] = (count, file);
        return counts;
    }

    private static IEnumerable<(string Place, string Name)> Named(ScenarioLayer layer) =>
        from named in (layer.Files ?? new Dictionary<string, string>()).Select(file => ($"$.files['{file.Key}']", (string?)file.Value))
            .Concat([("$.people.rota", layer.People?.Rota), ("$.recorded", layer.Recorded), ("$.courses", layer.Courses)])
        where named.Item2 is not null
        select (named.Item1, named.Item2);

    private static string Beside(string file, string named) =>
        Path.IsPathRooted(named) ? named : Path.Combine(Path.GetDirectoryName(Path.GetFullPath(file))!, named);
}
