using GovGrid.Testing;

namespace GovGrid.LiveHub.Tests.Privacy.PersonalFields;

/// <summary>
/// The list in <c>personal-fields.txt</c>. Its first part defines kinds, <c>kind: what, purpose, time kept</c>; the rest names the fields of each kind.
/// </summary>
internal sealed class ListedFields
{
    private static readonly string File = Repository.PathOf("tests", "LiveHub.Tests", "Privacy", "PersonalFields", "personal-fields.txt");

    private ListedFields(Dictionary<string, string> kinds, IReadOnlyList<(string Kind, string Field)> fields) => (Kinds, Fields) = (kinds, fields);

    /// <summary>The kinds: what each is for and how long it is kept.</summary>
    public IReadOnlyDictionary<string, string> Kinds { get; }

    /// <summary>The fields, each with its kind.</summary>
    public IReadOnlyList<(string Kind, string Field)> Fields { get; }

    /// <summary>Reads the list.</summary>
    public static ListedFields Read()
    {
        string[] lines = [.. System.IO.File.ReadLines(File).Where(line => line.Length > 0 && line[0] != '#')];
        var kinds = lines.Where(line => line.Contains(": ", StringComparison.Ordinal)).Select(line => line.Split(": ", 2)).ToDictionary(parts => parts[0], parts => parts[1]);
        return new ListedFields(kinds, [.. lines.Where(line => !line.Contains(": ", StringComparison.Ordinal)).Select(line => line.Split(' ')).Select(parts => (parts[0], parts[1]))]);
    }
}
