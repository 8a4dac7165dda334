using System.Net.Http.Json;
using GovGrid.LiveHub.Audit;
using GovGrid.LiveHub.Requests;
using GovGrid.LiveHub.Tests.Support;
using GovGrid.Silo.Storage;
using GovGrid.Silo.Storage.Databases;
using Microsoft.Extensions.DependencyInjection;

namespace GovGrid.LiveHub.Tests.Access;

/// <summary>What somebody tried and was refused is in the audit, by what the refusal is called.</summary>
public sealed class AttemptsAuditedTests : IAsyncLifetime
{
    private TestServer server = null!;

    public async Task InitializeAsync() => server = await TestServer.Start(null, "--RateLimits:connect=1");

    public Task DisposeAsync() => server.DisposeAsync().AsTask();

    [Fact]
    public async Task Each_kind_of_attempt_leaves_a_row()
    {
        var wild = await server.As("operator", "wild");
        (await server.Anonymous.Get("/api/v1/session")).Expect(401);
        (await new Api(server.Client("forged")).Get("/api/v1/incidents")).Expect(401);
        (await wild.Get("/api/v1/tokens")).Expect(403);
        (await CrossSite()).Expect(403);
        (await wild.PostText("/api/v1/incidents", new string(' ', BodyLimit.Common + 1))).Expect(413);
        (await wild.PostFile("/api/v1/attachments", "no photo"u8.ToArray())).Expect(415);
        for (var i = 0; i < 2; i++) await wild.Post("/hubs/live/negotiate?negotiateVersion=1", null);

        await server.Services.GetRequiredService<LaterRows>().Settled();

        Assert.Superset(new HashSet<string> { "anonymous notSignedIn" }, await Rows("anonymous"));
        Assert.Superset(new HashSet<string> { "wild notAllowed", "wild tooLarge", "wild noPhoto", "wild tooMany" }, await Rows("wild"));
        Assert.Superset(new HashSet<string> { "administrator crossSite" }, await Rows("administrator"));
    }

    private async Task<Answer> CrossSite()
    {
        var signedIn = await server.Anonymous.Post("/api/v1/session", new { token = TestServer.AdministratorToken });
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/tokens") { Content = JsonContent.Create(new { }) };
        request.Headers.Add("Cookie", signedIn.Headers.GetValues("Set-Cookie").Single().Split(';')[0]);
        request.Headers.Add("Origin", "https://elsewhere.example");
        return await server.Anonymous.Send(request);
    }

    private Task<HashSet<string>> Rows(string actor) => server.Services.GetRequiredService<Database>().Read(connection =>
    {
        using var command = Statement.Of(connection, "SELECT DISTINCT actor, outcome FROM audit WHERE actor = @actor", ("actor", actor));
        using var rows = command.ExecuteReader();
        var found = new HashSet<string>();
        while (rows.Read()) found.Add($"{rows.GetString(0)} {rows.GetString(1)}");
        return found;
    });
}
