using System.Reflection;
using GovGrid.Towns.Faults;
using GovGrid.Towns.Files;

namespace GovGrid.Towns.Loading;

/// <summary>Reads other JSON files than those of a town's definition with the same care: well-formed, by their schema, then by their own checks.</summary>
public static class DataFile
{
    /// <summary>The object in a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="carrier">The assembly that carries the schema.</param>
    /// <param name="schema">Name of the schema as a resource.</param>
    /// <param name="check">What the schema cannot say: JSON path and problem of each fault.</param>
    /// <param name="revise">Changes the file's text as it is read; null to take it as it is.</param>
    /// <exception cref="DataFileException">Something is wrong; all that is wrong is told at once.</exception>
    public static T Read<T>(string path, Assembly carrier, string schema, Func<T, IEnumerable<(string Place, string Problem)>> check, FileRevision? revise = null)
        where T : class
    {
        var faults = new FaultList();
        var file = Path.GetFileName(path);
        using var reader = new FolderReader(Path.GetDirectoryName(Path.GetFullPath(path))!, faults, revise);
        var read = JsonReader.Read<T>(file, carrier, schema, reader.Text(file), faults);
        if (read is not null)
            foreach (var (place, problem) in check(read))
                faults.Add(file, place, problem);
        return read is null || faults.Any ? throw new DataFileException(path, faults.All) : read;
    }

    /// <summary>The object in a text that lies in no file.</summary>
    /// <param name="name">What the text is called in faults.</param>
    /// <param name="text">The text.</param>
    /// <param name="carrier">The assembly that carries the schema.</param>
    /// <param name="schema">Name of the schema as a resource.</param>
    /// <exception cref="DataFileException">Something is wrong; all that is wrong is told at once.</exception>
    public static T Parse<T>(string name, string text, Assembly carrier, string schema)
        where T : class
    {
        var faults = new FaultList();
        return JsonReader.Read<T>(name, carrier, schema, text, faults) ?? throw new DataFileException(name, faults.All);
    }
}
