using System.Text;
using GovGrid.Silo.Tests;
using Npgsql;

namespace GovGrid.LiveHub.Tests.Privacy;

[Collection(PostgresCollection.Name)]
public sealed class PostgresLeakTests(PostgresServer postgres) : LeakContract
{
    private readonly string database = postgres.NewDatabase();

    protected override string[] Settings => [$"--GOVGRID_DB={database}"];

    protected override async Task<IReadOnlyList<string>> Found(string data, string mark)
    {
        await using var source = NpgsqlDataSource.Create(database);
        var (tables, found) = (await Texts(source, "SELECT tablename FROM pg_tables WHERE schemaname = 'public'"), new List<string>());
        Assert.Contains("incident_contacts", tables);
        string[] forms = [mark, Convert.ToHexStringLower(Encoding.UTF8.GetBytes(mark)), "13812345678", Convert.ToHexStringLower("13812345678"u8)];
        foreach (var table in tables)
            foreach (var row in await Texts(source, $"SELECT t::text FROM \"{table}\" t"))
                if (forms.Any(form => row.Contains(form, StringComparison.Ordinal))) found.Add($"{table}: {row}");
        return found;
    }

    private static async Task<List<string>> Texts(NpgsqlDataSource source, string sql)
    {
        await using var command = source.CreateCommand(sql);
        await using var rows = await command.ExecuteReaderAsync();
        var texts = new List<string>();
        while (await rows.ReadAsync()) texts.Add(rows.GetString(0));
        return texts;
    }
}
