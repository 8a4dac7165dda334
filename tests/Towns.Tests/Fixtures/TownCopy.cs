using System.Text.Json.Nodes;
using GovGrid.Towns.Faults;
using GovGrid.Towns.Loading;

namespace GovGrid.Towns.Tests.Fixtures;

/// <summary>A copy of the small town in a folder of its own, to be broken.</summary>
internal sealed class TownCopy : IDisposable
{
    public TownCopy(string name = "yunxi")
    {
        Folder = Directory.CreateTempSubdirectory("govgrid-town-").FullName;
        foreach (var file in TownFiles.All) File.Copy(Path.Combine(Repository.Town(name), file), PathOf(file));
    }

    public string Folder { get; }

    public string PathOf(string file) => Path.Combine(Folder, file);

    public void Replace(string file, string old, string now)
    {
        var text = File.ReadAllText(PathOf(file));
        Assert.Contains(old, text, StringComparison.Ordinal);
        var at = text.IndexOf(old, StringComparison.Ordinal);
        File.WriteAllText(PathOf(file), string.Concat(text.AsSpan(0, at), now, text.AsSpan(at + old.Length)));
    }

    public void Edit(string file, Action<JsonNode> change)
    {
        var node = JsonNode.Parse(File.ReadAllText(PathOf(file)))!;
        change(node);
        File.WriteAllText(PathOf(file), node.ToJsonString());
    }

    /// <summary>Loads it, and expects that it cannot be used.</summary>
    public IReadOnlyList<FileFault> Faults() => Assert.Throws<TownFileException>(() => TownFolder.Load(Folder)).Faults;

    /// <summary>Loads it, and expects a fault at a place of a file whose text holds some words.</summary>
    public void Expect(string file, string place, string words) =>
        Assert.Contains(Faults(), fault =>
            fault.File == file && fault.Location.Contains(place, StringComparison.Ordinal) && fault.Problem.Contains(words, StringComparison.Ordinal));

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
