using GovGrid.LiveHub.Tests.Support;

namespace GovGrid.LiveHub.Tests.Access;

[Collection(ServerCollection.Name)]
public sealed class TokenTests(ServerFixture fixture)
{
    private const string Path = "/api/v1/tokens";

    [Fact]
    public async Task A_token_is_shown_once_and_signs_in_until_it_is_revoked()
    {
        var made = (await fixture.Server.Administrator.Post(Path, new { role = "inspector", subject = "inspector-1", label = "Tablet", days = 30 })).Expect(201);
        var bearer = new Api(fixture.Server.Client((string)made["token"]!));
        var session = (await bearer.Get("/api/v1/session")).Expect(200);
        Assert.Equal("inspector", (string?)session["role"]);
        Assert.Equal("inspector-1", (string?)session["subject"]);

        var listed = await fixture.Server.Administrator.Get(Path);
        Assert.Contains(listed.Expect(200).AsArray(), token => (string?)token!["id"] == (string?)made["id"] && (string?)token["label"] == "Tablet");
        Assert.DoesNotContain((string)made["token"]!, listed.Text, StringComparison.Ordinal);

        Assert.Equal(204, (await fixture.Server.Administrator.Delete($"{Path}/{made["id"]}")).Status);
        Assert.Equal("notSignedIn", (await bearer.Get("/api/v1/session")).ExpectProblem(401));
        Assert.Equal("notFound", (await fixture.Server.Administrator.Delete($"{Path}/{made["id"]}")).ExpectProblem(404));
    }

    [Fact]
    public async Task Only_an_administrator_makes_tokens()
    {
        Assert.Equal("notAllowed", (await fixture.Operator.Post(Path, new { role = "operator", subject = "x" })).ExpectProblem(403));
        Assert.Equal("notAllowed", (await fixture.Operator.Get(Path)).ExpectProblem(403));
    }

    [Theory]
    [InlineData("system", "x", null, "role")]
    [InlineData("resident", "x", null, "role")]
    [InlineData("king", "x", null, "role")]
    [InlineData("operator", "", null, "subject")]
    [InlineData("gridWorker", "nobody", null, "subject")]
    [InlineData("operator", "x", "platform/PublicSafety", "unit")]
    [InlineData("agencyOfficer", "x", null, "unit")]
    [InlineData("agencyOfficer", "x", "agency/none", "unit")]
    [InlineData("platformOfficer", "x", "agency/none", "unit")]
    [InlineData("gridLeader", "x", "grid/000000000000000", "unit")]
    [InlineData("gridLeader", "x", "agency/jiaotong", "unit")]
    public async Task A_token_for_nobody_is_refused(string role, string subject, string? unit, string field)
    {
        var answer = await fixture.Server.Administrator.Post(Path, new { role, subject, unit });
        Assert.Equal("badField", answer.ExpectProblem(400));
        Assert.Equal(field, (string?)answer.Json!["errors"]![0]!["field"]);
    }

    [Fact]
    public async Task A_grid_leader_has_the_grid_that_it_leads()
    {
        var unit = $"grid/{fixture.Server.Town.Definition.Grids[0].Code}";
        var made = (await fixture.Server.Administrator.Post(Path, new { role = "gridLeader", subject = "village-head", unit })).Expect(201);
        Assert.Equal(unit, (string?)made["unit"]);
    }

    [Fact]
    public async Task Of_a_token_only_its_hash_is_kept()
    {
        await using var server = await TestServer.Start();
        var token = await server.Token("operator", "op-1");
        await server.Stop();
        foreach (var file in Directory.GetFiles(server.Data))
        {
            var content = await File.ReadAllTextAsync(file, System.Text.Encoding.Latin1);
            Assert.DoesNotContain(token, content, StringComparison.Ordinal);
            Assert.DoesNotContain(TestServer.AdministratorToken, content, StringComparison.Ordinal);
        }
    }
}
