using System.Net.Http.Headers;
using GovGrid.LiveHub.Hosting;
using GovGrid.Testing;
using GovGrid.Towns;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace GovGrid.LiveHub.Tests.Support;

/// <summary>The whole service in this process, on a free port and a database of its own; nobody lives in its town but who a test sends.</summary>
public sealed class TestServer : IAsyncDisposable
{
    public const string AdministratorToken = "administrator-of-the-tests";

    private readonly WebApplication app;

    private TestServer(WebApplication app, string data)
    {
        this.app = app;
        Data = data;
        Url = new Uri(app.Urls.Single());
        Anonymous = new Api(Client(null));
        Administrator = new Api(Client(AdministratorToken));
    }

    public string Data { get; }

    public Uri Url { get; }

    public IServiceProvider Services => app.Services;

    /// <summary>The town's present, by the service's own clock.</summary>
    public DateTimeOffset Now => Services.GetRequiredKeyedService<TimeProvider>(Orleans.Runtime.TimeProviderNames.Grains).GetUtcNow();

    public Town Town => Services.GetRequiredService<ITownDirectory>().Towns[0];

    public Api Anonymous { get; }

    public Api Administrator { get; }

    /// <summary>Starts on a folder; a new one when none is given.</summary>
    public static Task<TestServer> Start(string? data = null, params string[] settings) => StartOn(TimeProvider.System, data, settings);

    /// <summary>Starts with a clock of the town's own.</summary>
    public static async Task<TestServer> StartOn(TimeProvider clock, string? data = null, params string[] settings)
    {
        data ??= Directory.CreateTempSubdirectory("govgrid-livehub-").FullName;
        string[] all =
        [
            "--GOVGRID_WORLD=none",
            $"--GOVGRID_DATA={data}",
            $"--GOVGRID_TOWN={Repository.PathOf("towns", "ningwei")}",
            $"--GOVGRID_ADMIN_TOKEN={AdministratorToken}",
            "--urls=http://127.0.0.1:0",
            "--RateLimits:report=100000",
            "--RateLimits:receipt=100000",
            "--RateLimits:signIn=100000",
            "--RateLimits:upload=100000",
            "--RateLimits:passkey=100000",
            "--Logging:LogLevel:Default=Critical",
            .. settings,
        ];
        var app = LiveHubApp.Build(all, services => services.AddKeyedSingleton(Orleans.Runtime.TimeProviderNames.Grains, clock));
        await app.StartAsync();
        await app.Services.GetRequiredService<Silo.Hosting.StartedTowns>().All;
        return new TestServer(app, data);
    }

    /// <summary>Somebody signed in.</summary>
    public async Task<Api> As(string role, string subject, string? unit = null, string? town = null) => new(Client(await Token(role, subject, unit, town)));

    /// <summary>A token of a role.</summary>
    public async Task<string> Token(string role, string subject, string? unit = null, string? town = null) =>
        (string)(await Administrator.Post("/api/v1/tokens", new { role, subject, unit, town })).Expect(201)["token"]!;

    public HttpClient Client(string? token)
    {
        var client = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = Url };
        if (token is not null) client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return client;
    }

    /// <summary>Ends it, and leaves its data for another to go on with.</summary>
    public async Task Stop()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Stop();
        Directory.Delete(Data, recursive: true);
    }
}
