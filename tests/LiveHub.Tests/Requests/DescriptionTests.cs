using System.Text.Json.Nodes;
using GovGrid.LiveHub.Tests.Support;
using GovGrid.Testing;

namespace GovGrid.LiveHub.Tests.Requests;

/// <summary>The pages' types of the API are made from a kept copy of its description.</summary>
[Collection(ServerCollection.Name)]
public sealed class DescriptionTests(ServerFixture fixture)
{
    private static readonly string Kept = Repository.PathOf("src", "LiveHub", "Dashboard", "openapi.json");

    [Fact]
    public async Task The_pages_have_the_description_that_the_service_gives()
    {
        var given = Lasting(JsonNode.Parse((await fixture.Server.Anonymous.Get("/openapi/v1.json")).Text)!.AsObject());
        var kept = JsonNode.Parse(await File.ReadAllTextAsync(Kept))!.AsObject();
        foreach (var part in new[] { "paths", "components" })
            Assert.All(Entries(given[part]!).Keys.Union(Entries(kept[part]!).Keys), entry => Assert.True(
                JsonNode.DeepEquals(Entries(given[part]!).GetValueOrDefault(entry), Entries(kept[part]!).GetValueOrDefault(entry)),
                $"{entry}: start the service and run 'npm run api-types -- http://127.0.0.1:5080' in src/LiveHub/Dashboard."));
        Assert.True(JsonNode.DeepEquals(given, kept));
    }

    // As scripts/api-types.mjs keeps it: nothing of the host, and no refusals, which are all of one shape.
    private static JsonObject Lasting(JsonObject description)
    {
        description.Remove("servers");
        foreach (var responses in description["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject()).Select(operation => operation.Value!["responses"]!.AsObject()))
            foreach (var status in responses.Select(response => response.Key).Where(status => !status.StartsWith('2')).ToList()) responses.Remove(status);
        return description;
    }

    private static Dictionary<string, JsonNode?> Entries(JsonNode part) =>
        part.AsObject().SelectMany(group => group.Value is JsonObject members ? members.Select(member => ($"{group.Key} {member.Key}", member.Value)) : []).ToDictionary();
}
