using GovGrid.LiveHub.Access;
using GovGrid.LiveHub.Tests.Audit;
using GovGrid.LiveHub.Tests.Support;
using GovGrid.Silo.Access;
using GovGrid.Silo.Audit;
using GovGrid.Silo.Audit.Verifying;
using GovGrid.Silo.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace GovGrid.LiveHub.Tests.Access;

public sealed class EndedTokensTests
{
    [Fact]
    public async Task What_ended_thirty_days_ago_is_deleted_and_its_rows_in_the_audit_verify_as_before()
    {
        await using var server = await TestServer.Start();
        var (made, kept) = (await Make(server), await Make(server));
        Assert.Equal(204, (await server.Administrator.Delete($"/api/v1/tokens/{made["id"]}")).Status);
        var store = server.Services.GetRequiredService<AccessTokenStore>();

        await Sweep(server, days: 29);
        Assert.NotNull(await store.Find(TokenSecret.Hash((string)made["token"]!), Now(server)));
        await Sweep(server, days: 31);

        Assert.Null(await store.Find(TokenSecret.Hash((string)made["token"]!), Now(server)));
        Assert.NotNull(await store.Find(TokenSecret.Hash((string)kept["token"]!), Now(server)));
        Assert.Equal(["token.make", "token.revoke", "token.revoke"], (await server.Audit($"target={made["id"]}")).Select(row => row.Action));
        Assert.Null(new AuditVerifier(new AuditReader(() => Connect(server)), server.Services.GetRequiredService<AuditSeal>(), null).Verify().Fault);
    }

    [Fact]
    public async Task The_service_sees_to_it_and_for_as_long_as_is_set()
    {
        await using var server = await TestServer.Start(null, "--GOVGRID_TOKENS_KEPT=90");
        Assert.Single(server.Services.GetServices<IHostedService>().OfType<EndedTokens>());
        Assert.Equal(TimeSpan.FromDays(90), server.Services.GetRequiredService<TokenKeeping>().Time);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("a month")]
    public async Task A_time_that_is_none_is_refused(string days)
    {
        var refused = await Assert.ThrowsAsync<SettingsException>(() => TestServer.Start(null, $"--GOVGRID_TOKENS_KEPT={days}"));
        Assert.Contains("GOVGRID_TOKENS_KEPT", refused.Message, StringComparison.Ordinal);
    }

    private static async Task<System.Text.Json.Nodes.JsonNode> Make(TestServer server) =>
        (await server.Administrator.Post("/api/v1/tokens", new { role = "planner", subject = "planner-ended" })).Expect(201);

    private static DateTimeOffset Now(TestServer server) => server.Services.GetRequiredService<TimeProvider>().GetUtcNow();

    private static async Task Sweep(TestServer server, int days)
    {
        using var ended = new EndedTokens(
            server.Services.GetRequiredService<AccessTokenStore>(),
            server.Services.GetRequiredService<TokenKeeping>(),
            new FakeTimeProvider(Now(server).AddDays(days)),
            NullLogger<EndedTokens>.Instance);
        await ended.Sweep();
    }

    private static SqliteConnection Connect(TestServer server)
    {
        var connection = new SqliteConnection($"Data Source={Path.Combine(server.Data, "govgrid.db")};Mode=ReadOnly;Pooling=false");
        connection.Open();
        return connection;
    }
}
