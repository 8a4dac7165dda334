using System.Globalization;
using System.Reflection;

namespace GovGrid.Silo.Storage.Databases;

/// <summary>The .sql files under Storage/Sql, which this assembly carries with it.</summary>
public sealed class SqlScripts
{
    private static readonly Assembly Carrier = typeof(SqlScripts).Assembly;
    private readonly string folder;

    private SqlScripts(string folder) => this.folder = folder;

    /// <summary>The files for SQLite.</summary>
    public static SqlScripts Sqlite { get; } = new("Sql/sqlite/");

    /// <summary>The files for PostgreSQL.</summary>
    public static SqlScripts Postgresql { get; } = new("Sql/postgresql/");

    /// <summary>The migrations, in the order in which they are applied: NNNN-name.sql.</summary>
    public IReadOnlyList<Migration> Migrations() =>
        [.. Names("").Where(n => !n.Contains('/')).Order(StringComparer.Ordinal).Select(Migration)];

    /// <summary>The texts that Orleans' providers run, by Orleans' own keys: queries/KEY.sql.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Queries() =>
        [.. Names("queries/").Select(n => KeyValuePair.Create(Path.GetFileNameWithoutExtension(n), Text("queries/" + n)))];

    private Migration Migration(string name) =>
        new(int.Parse(name.AsSpan(0, 4), CultureInfo.InvariantCulture), Path.GetFileNameWithoutExtension(name)[5..], Text(name));

    private IEnumerable<string> Names(string below) =>
        from name in Carrier.GetManifestResourceNames()
        where name.StartsWith(folder + below, StringComparison.Ordinal)
        select name[(folder.Length + below.Length)..];

    private string Text(string name)
    {
        using var stream = Carrier.GetManifestResourceStream(folder + name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
