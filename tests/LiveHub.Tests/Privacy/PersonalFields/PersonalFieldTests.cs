using System.Text.Json;
using GovGrid.Grains.Hosting;
using GovGrid.Incidents;
using GovGrid.LiveHub.Hosting;
using GovGrid.LiveHub.Tests.Support;
using GovGrid.Silo.Storage.Sqlite;
using GovGrid.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace GovGrid.LiveHub.Tests.Privacy.PersonalFields;

/// <summary>
/// No contract, event, table, file or answer holds anything about a person beyond the list. Who adds a field that may fails here, and has to say
/// what it is for and how long it is kept, or that it is no person's.
/// </summary>
[Collection(ServerCollection.Name)]
public sealed class PersonalFieldTests(ServerFixture fixture)
{
    private const string Missing = "A new field may hold something about a person. Add it to personal-fields.txt with its kind, and to docs/privacy.md: ";

    [Fact]
    public async Task Whatever_may_hold_something_about_a_person_is_listed_with_purpose_and_time()
    {
        var listed = ListedFields.Read();
        HashSet<string> known = [.. listed.Fields.Select(field => field.Field)];
        HashSet<string> found = [.. Types(), .. await Described(), .. Files(), .. Columns()];

        Assert.True(found.All(known.Contains), Missing + string.Join(Environment.NewLine, found.Except(known).Order(StringComparer.Ordinal)));
        Assert.True(known.All(found.Contains), "Listed and not there any more: " + string.Join(Environment.NewLine, known.Except(found).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Each_field_is_listed_once_and_of_a_kind_that_is_defined()
    {
        var listed = ListedFields.Read();

        Assert.Empty(listed.Fields.GroupBy(field => field.Field).Where(same => same.Count() > 1).Select(same => same.Key));
        Assert.All(listed.Fields, field => Assert.Contains(field.Kind, listed.Kinds.Keys));
        Assert.Empty(listed.Kinds.Keys.Except(listed.Fields.Select(field => field.Kind)));
    }

    [Theory]
    [InlineData("religion", true)]
    [InlineData("faceImage", true)]
    [InlineData("plateNumber", true)]
    [InlineData("partyMember", true)]
    [InlineData("health", false)]
    [InlineData("birthDate", false)]
    [InlineData("residentName", true)]
    [InlineData("nickname", true)]
    [InlineData("whatever", true)]
    [InlineData("idCard", true)]
    public void What_is_left_out_on_purpose_does_not_pass_unseen(string field, bool letters) => Assert.True(Suspicion.Of(field, letters));

    private static IEnumerable<string> Types() =>
        new[] { typeof(IncidentState).Assembly, typeof(GrainServices).Assembly, typeof(SqliteDatabase).Assembly, typeof(LiveHubApp).Assembly }.SelectMany(TypeFields.Of);

    private async Task<IEnumerable<string>> Described()
    {
        var description = JsonElement.Parse((await fixture.Server.Anonymous.Get("/openapi/v1.json")).Text);
        return SchemaFields.Parameters(description).Concat(
            description.GetProperty("components").GetProperty("schemas").EnumerateObject().SelectMany(schema => SchemaFields.Of(schema.Name, schema.Value)));
    }

    private static IEnumerable<string> Files()
    {
        foreach (var folder in new[] { "towns", "scenarios" })
        {
            foreach (var file in Directory.GetFiles(Repository.PathOf(folder, "schemas"), "*.schema.json"))
                foreach (var field in SchemaFields.Of(Path.GetFileName(file), JsonElement.Parse(File.ReadAllText(file)))) yield return field;
        }

        foreach (var file in Directory.GetFiles(Repository.PathOf("towns", "ningwei"), "*.csv"))
            foreach (var column in File.ReadLines(file).First().Split(',').Where(column => Suspicion.Of(column, holdsLetters: true)))
                yield return $"{Path.GetFileName(file)}.{column}";
    }

    private IEnumerable<string> Columns()
    {
        using var connection = new SqliteConnection(fixture.Server.Services.GetRequiredService<SqliteDatabase>().ReadConnectionString);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT m.name, c.name, c.type FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table'";
        using var rows = command.ExecuteReader();
        while (rows.Read())
            if (Suspicion.Of(rows.GetString(1), rows.GetString(2).ToUpperInvariant() is "TEXT" or "BLOB")) yield return $"{rows.GetString(0)}.{rows.GetString(1)}";
    }
}
