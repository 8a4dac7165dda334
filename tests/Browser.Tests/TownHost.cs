using System.Net.Http.Json;
using System.Text.Json.Nodes;
using GovGrid.Finding;
using GovGrid.Incidents;
using GovGrid.LiveHub.Hosting;
using GovGrid.People;
using GovGrid.Silo.Hosting;
using GovGrid.Silo.ReadModel.Queries;
using GovGrid.Testing;
using GovGrid.Towns;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace GovGrid.Browser.Tests;

/// <summary>The whole service in this process, so that a test can do what others do meanwhile: give any command, raise an operation, call for help.</summary>
internal sealed class TownHost : IAsyncDisposable
{
    private readonly string data = Directory.CreateTempSubdirectory("govgrid-browser-").FullName;
    private WebApplication app = null!;
    private int reports;

    private TownHost()
    {
    }

    /// <summary>Where it listens, signed in.</summary>
    public string SignIn => Page("");

    /// <summary>Where it listens, by a name and not by figures, as passkeys need it; not signed in.</summary>
    public Uri Named => new UriBuilder(app.Urls.Single()) { Host = "localhost" }.Uri;

    /// <summary>A page with its query, such as <c>?incident=…</c>, signed in.</summary>
    public string Page(string query) => $"{app.Urls.Single()}/{query}#token={LiveHubProcess.AdminToken}";

    /// <summary>The same, signed in by a token of somebody's own.</summary>
    public string Page(string query, string token) => $"{app.Urls.Single()}/{query}#token={token}";

    /// <summary>Has the administrator make a token.</summary>
    /// <param name="role">The role in camel case, such as <c>operator</c>.</param>
    /// <param name="subject">Id of the post.</param>
    public async Task<string> TokenOf(string role, string subject)
    {
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        client.DefaultRequestHeaders.Authorization = new("Bearer", LiveHubProcess.AdminToken);
        using var answer = await client.PostAsJsonAsync(new Uri("/api/v1/tokens", UriKind.Relative), new { role, subject });
        answer.EnsureSuccessStatusCode();
        return (string)(await answer.Content.ReadFromJsonAsync<JsonNode>())!["token"]!;
    }

    /// <summary>The town.</summary>
    public Town Town => app.Services.GetRequiredService<ITownDirectory>().Towns[0];

    /// <summary>The town's grains.</summary>
    public IGrainFactory Grains => app.Services.GetRequiredService<IGrainFactory>();

    /// <summary>The town's present.</summary>
    public DateTimeOffset Now => app.Services.GetRequiredKeyedService<TimeProvider>(Orleans.Runtime.TimeProviderNames.Grains).GetUtcNow();

    /// <summary>Somebody who may give nearly every command.</summary>
    public static Caller Leader { get; } = new("leader-a", Role.ShiftLeader);

    /// <summary>Starts on a fresh folder; without other settings nobody lives in the town but who a test sends.</summary>
    public static async Task<TownHost> Start(params string[] settings)
    {
        var host = new TownHost();
        await host.Launch(settings);
        return host;
    }

    /// <summary>Ends it as ctrl-C does, and starts it again on the same data with other settings.</summary>
    public async Task Restart(params string[] settings)
    {
        await Stop();
        await Launch(settings);
    }

    /// <summary>Reports something in the middle of a grid.</summary>
    /// <returns>The incident's id.</returns>
    public async Task<string> Report(string category, int grid = 0, DateTimeOffset? callBackBy = null, ExternalCase? external = null)
    {
        var place = Town.Definition.Grids[grid];
        var id = IncidentId.Of(Town.Code, "test", $"report-{++reports}");
        await Give(id, new ReportIncident(Channel.Hotline, category, null, "消防通道被占 / A fire lane is blocked", new Place(place.Centre, null, place.Code), false)
        {
            Id = "report",
            By = Leader,
            At = Now,
            CallBackBy = callBackBy,
            External = external,
        });
        return id;
    }

    /// <summary>Reports something, accepts and triages it.</summary>
    public async Task<string> Triaged(string category, int grid = 0)
    {
        var id = await Report(category, grid);
        await Give(id, new AcceptIncident { Id = "accept", By = Leader, At = Now });
        await Give(id, new TriageIncident(category) { Id = "triage", By = Leader, At = Now });
        return id;
    }

    /// <summary>Gives a command that must be done.</summary>
    public async Task Give(string incident, IncidentCommand command)
    {
        var outcome = await Grains.GetIncident(incident).Handle(command);
        Assert.True(outcome.Done, $"{command.Kind}: {outcome.Refusal}");
    }

    /// <summary>Waits until the read model, which follows by a moment, has an incident as it now is.</summary>
    public async Task Listed(string incident)
    {
        var queries = app.Services.GetRequiredService<IIncidentQueries>();
        var version = (await Grains.GetIncident(incident).Get())!.State.Version;
        using var pause = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        do await pause.WaitForNextTickAsync();
        while ((await queries.Page(new IncidentFilter { Town = Town.Code, Search = incident, Limit = 1 })).Items is not [var item] || item.Version < version);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await Stop();
        Directory.Delete(data, recursive: true);
    }

    private async Task Launch(string[] settings)
    {
        app = LiveHubApp.Build([
            "--GOVGRID_WORLD=none",
            $"--GOVGRID_DATA={data}",
            $"--GOVGRID_TOWN={Repository.PathOf("towns", "ningwei")}",
            $"--GOVGRID_ADMIN_TOKEN={LiveHubProcess.AdminToken}",
            "--urls=http://127.0.0.1:0",
            "--Logging:LogLevel:Default=Critical",
            .. settings]);
        await app.StartAsync();
        await app.Services.GetRequiredService<StartedTowns>().All;
    }

    private async Task Stop()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }
}
