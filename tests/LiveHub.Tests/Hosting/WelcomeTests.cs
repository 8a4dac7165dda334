using GovGrid.LiveHub.Access;
using GovGrid.LiveHub.Hosting;
using GovGrid.LiveHub.Requests;
using GovGrid.LiveHub.Tests.Support;
using GovGrid.Silo.Access;
using GovGrid.Silo.Accounts;
using GovGrid.Silo.Audit;
using GovGrid.Silo.Hosting;
using GovGrid.Silo.Storage;
using GovGrid.Silo.Storage.Sqlite;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace GovGrid.LiveHub.Tests.Hosting;

public sealed class WelcomeTests : IDisposable
{
    private readonly FakeTimeProvider clock = new();
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("govgrid-welcome-");
    private readonly SqliteDatabase database;
    private readonly AccessTokenStore tokens;
    private readonly AuditTrail trail;

    public WelcomeTests()
    {
        database = SqliteDatabase.Open(Path.Combine(folder.FullName, "govgrid.db"));
        tokens = new AccessTokenStore(database);
        trail = RealAudit.Over(database, folder.FullName, clock);
    }

    [Fact]
    public async Task A_run_that_ends_before_it_is_ready_leaves_no_link_that_nobody_was_shown()
    {
        await Run(isReady: false);
        Assert.Equal(0, await Links());

        await Run(isReady: true);
        Assert.Equal(1, await Links());
    }

    [Theory]
    [InlineData("https://grid.example", "http://127.0.0.1:5080", "https://grid.example/set-up")]
    [InlineData(null, "http://127.0.0.1:5080", "http://localhost:5080/set-up")]
    [InlineData(null, "http://192.0.2.7:5080", "http://192.0.2.7:5080/set-up")]
    public void The_link_leads_to_the_address_of_the_setting_or_else_to_where_it_listens(string? origin, string url, string expected) =>
        Assert.Equal(expected, Welcome.SetUpPage(new OwnOrigins(origin is null ? [] : [new Uri(origin)]), url));

    public void Dispose()
    {
        trail.Dispose();
        database.Dispose();
        folder.Delete(recursive: true);
    }

    private Task<long> Links() => database.Read(connection =>
    {
        using var command = Statement.Of(connection, "SELECT COUNT(*) FROM OneTimeSecrets");
        return (long)command.ExecuteScalar()!;
    });

    private async Task Run(bool isReady)
    {
        var (towns, lifetime) = (new StartedTowns(), new ApplicationLifetime(NullLogger<ApplicationLifetime>.Instance));
        var access = new AdministratorAccess(
            tokens, new TokenVerifier(tokens, new OpenConnections(), clock), new AccountStore(database, clock), new OneTimeSecrets(database, clock), trail, clock);
        var settings = new GovGridSettings { DataFolder = folder.FullName, TownFolders = [], World = WorldKind.None, Speed = 1 };
        using var welcome = new Welcome(access, settings, new OwnOrigins([]), towns, new NoServer(), lifetime);
        await welcome.StartAsync(CancellationToken.None);
        lifetime.NotifyStarted();
        if (isReady)
        {
            towns.Done();
            await welcome.ExecuteTask!;
        }

        await welcome.StopAsync(CancellationToken.None);
    }

    private sealed class NoServer : IServer
    {
        public IFeatureCollection Features { get; } = new FeatureCollection();

        public Task StartAsync<TContext>(IHttpApplication<TContext> application, CancellationToken cancellationToken)
            where TContext : notnull => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public void Dispose()
        {
        }
    }
}
