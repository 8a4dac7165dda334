using GovGrid.Common;
using GovGrid.Towns.Loading;

namespace GovGrid.Simulation.Scenarios.Basis;

/// <summary>A town's <c>reasons.json</c>: the reasons in its files in a second language, each once, however often it is given.</summary>
/// <param name="Zh">Chinese by the reason as it stands in the files.</param>
internal sealed record ReasonsFile(IReadOnlyDictionary<string, string> Zh)
{
    /// <summary>Name of the file in a town's folder.</summary>
    public const string Name = "reasons.json";

    private const string Schema = "reasons.schema.json";

    /// <summary>Reads it; a town may be without.</summary>
    /// <param name="folder">The town's folder.</param>
    /// <exception cref="DataFileException">Something is wrong with it.</exception>
    public static ReasonsFile Load(string folder) => Path.Combine(folder, Name) is var path && File.Exists(path)
        ? DataFile.Read<ReasonsFile>(path, typeof(DataFile).Assembly, Schema, _ => [])
        : new ReasonsFile(new Dictionary<string, string>());

    /// <summary>A reason in both languages; as it stands where nobody has put it into the other.</summary>
    public LocalizedText Of(string reason) => new(Zh.GetValueOrDefault(reason, reason), reason);
}
