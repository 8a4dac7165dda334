using System.Text.Json.Nodes;
using GovGrid.LiveHub.Access;
using GovGrid.LiveHub.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace GovGrid.LiveHub.Tests.Access;

[Collection(ServerCollection.Name)]
public sealed class LastUseTests(ServerFixture fixture)
{
    [Fact]
    public async Task A_token_tells_about_when_it_was_last_used()
    {
        var made = (await fixture.Server.Administrator.Post("/api/v1/tokens", new { role = "display", subject = "wall-2", label = "second floor" })).Expect(201);
        Assert.Null(await LastUsed());

        var wall = fixture.Server.Services.GetRequiredService<TimeProvider>();
        var before = wall.GetUtcNow();
        await new Api(fixture.Server.Client((string)made["token"]!)).Get("/api/v1/session");

        Assert.InRange((DateTimeOffset)(await LastUsed())!, before - LastUse.Grain, wall.GetUtcNow());

        async Task<JsonNode?> LastUsed() =>
            (await fixture.Server.Administrator.Get("/api/v1/tokens")).Expect(200).AsArray().Single(token => (string?)token!["id"] == (string?)made["id"])!["lastUsedAt"];
    }
}
