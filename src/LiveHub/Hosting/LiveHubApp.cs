using GovGrid.LiveHub.Access;
using GovGrid.LiveHub.Access.Scopes;
using GovGrid.LiveHub.Accounts;
using GovGrid.LiveHub.Accounts.Administration;
using GovGrid.LiveHub.Accounts.Invitations;
using GovGrid.LiveHub.Accounts.Own;
using GovGrid.LiveHub.Accounts.Provider;
using GovGrid.LiveHub.Accounts.Settings;
using GovGrid.LiveHub.Accounts.SignIn;
using GovGrid.LiveHub.Addresses;
using GovGrid.LiveHub.Audit;
using GovGrid.LiveHub.Audit.Reading;
using GovGrid.LiveHub.CommandRoom;
using GovGrid.LiveHub.DataSubjects;
using GovGrid.LiveHub.Drafts;
using GovGrid.LiveHub.Health;
using GovGrid.LiveHub.Incidents;
using GovGrid.LiveHub.Live;
using GovGrid.LiveHub.Looks;
using GovGrid.LiveHub.Metrics;
using GovGrid.LiveHub.Photos;
using GovGrid.LiveHub.Problems;
using GovGrid.LiveHub.Receipts;
using GovGrid.LiveHub.Reports;
using GovGrid.LiveHub.Towns;
using GovGrid.LiveHub.Units;
using GovGrid.LiveHub.Workers;
using GovGrid.Silo.Hosting;
using GovGrid.Simulation.Demand.Recorded;
using GovGrid.Simulation.Live;
using GovGrid.Towns;

namespace GovGrid.LiveHub.Hosting;

/// <summary>The web node: one process with a silo, the World that its settings ask for, the API, the hub and the pages.</summary>
public static class LiveHubApp
{
    /// <summary>Builds it; nothing runs yet but the database is open.</summary>
    /// <param name="args">Settings as <c>--GOVGRID_SPEED=1</c>, before those of the environment.</param>
    public static WebApplication Build(params string[] args) => Build(args, _ => { });

    /// <summary>Builds it with other parts, such as another clock, than it would choose itself.</summary>
    internal static WebApplication Build(string[] args, Action<IServiceCollection> others)
    {
        // Settings and pages lie beside the program, wherever it was started from.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        var edge = EdgeSettings.Read(builder.Configuration);
        var accounts = AccountSettings.Read(builder.Configuration);
        builder.AddTownHost(GovGridSettings.Read(builder.Configuration), accounts);
        builder.AddLiveHub(edge);
        builder.Services.AddAccounts(accounts);
        others(builder.Services);
        var app = builder.Build();
        app.UseEdge(edge);
        app.MapHealth();
        app.MapMetrics();
        app.MapApi();
        app.MapProviderReturn();
        app.MapTownHub().RequireAuthorization(Policies.SignedIn);
        app.MapOpenApi("/openapi/{documentName:regex(^v1$)}.json").AllowAnonymous(); // it holds no data, and who writes a client reads it first
        app.MapPages();
        return app;
    }

    // Silo and World run in this process. A web node that joins a cluster would add Orleans' client here instead.
    private static void AddTownHost(this WebApplicationBuilder builder, GovGridSettings settings, AccountSettings accounts)
    {
        var towns = builder.AddGovGridSilo(settings);
        IReadOnlyList<SimulatedTown> simulated = settings.World is WorldKind.Simulated
            ? [.. settings.TownFolders.Select(folder => Load(folder, towns, settings.DemandFile))]
            : [];
        builder.Services.AddSingleton(new ExpectedReports(simulated));
        if (simulated.Count > 0) builder.Services.AddLiveWorld(simulated);
        builder.Services.AddProviderMap(accounts, towns);
    }

    private static SimulatedTown Load(string folder, ITownDirectory towns, string? demand)
    {
        try
        {
            return SimulatedTown.Load(folder, towns, demand);
        }
        catch (RecordedFileException error)
        {
            throw new SettingsException($"GOVGRID_DEMAND: {error.Message}", error);
        }
    }

    private static void UseEdge(this WebApplication app, EdgeSettings settings)
    {
        app.UseProxies(settings.Proxies);
        app.UseExceptionHandler();
        app.UseStatusCodePages(StatusProblems.Write);
        app.Use(SecurityHeaders.Add);
        app.UsePages();
        app.UseRouting();
        app.Use(RefusalWatch.Watch);
        app.UseProviderLimit();
        app.UseAuthentication();
        app.Use(CrossSiteGuard.Check);
        app.UseRateLimiter();
        app.UseAuthorization();
    }

    private static void MapApi(this WebApplication app)
    {
        var api = app.MapGroup("/api/v1");
        api.AddEndpointFilter<IEndpointConventionBuilder, CommandAuditFilter>();
        api.MapGroup("").WithTags("Access").MapSession();
        api.MapGroup("").WithTags("Access").MapChoice();
        api.MapGroup("").WithTags("Access").MapSignIn();
        api.MapGroup("").WithTags("Access").MapProvider();
        api.MapGroup("").WithTags("Access").MapInvitations();
        api.MapGroup("").WithTags("Access").MapTokens();
        api.MapGroup("").WithTags("Accounts").MapOwnAccount();
        api.MapGroup("").WithTags("Accounts").MapPasskeys();
        api.MapGroup("").WithTags("Accounts").MapAccounts();
        api.MapGroup("").WithTags("Audit").MapAudit();
        api.MapGroup("").WithTags("Towns").MapTowns();
        api.MapGroup("").WithTags("Towns").MapAddresses();
        api.MapGroup("").WithTags("Incidents").MapIncidents();
        api.MapGroup("").WithTags("Incidents").MapIncidentList();
        api.MapGroup("").WithTags("Incidents").MapIncidentCommands();
        api.MapGroup("").WithTags("Incidents").MapNearby();
        api.MapGroup("").WithTags("Drafts").MapDrafts();
        api.MapGroup("").WithTags("Command room").MapHandovers();
        api.MapGroup("").WithTags("Command room").MapOperations();
        api.MapGroup("").WithTags("Receipts").MapReceipts();
        api.MapGroup("").WithTags("Privacy").MapPrivacy();
        api.MapGroup("").WithTags("Privacy").MapOwnData();
        api.MapGroup("").WithTags("Attachments").MapPhotos();
        api.MapGroup("").WithTags("Workers").MapWorkers();
        api.MapGroup("").WithTags("Workers").MapLooks();
        api.MapGroup("").WithTags("Units").MapPosts();
        api.MapGroup("").WithTags("Units").MapQueues();
        api.MapGroup("").WithTags("Reports").MapIndicators();
        api.MapGroup("").WithTags("Reports").MapLogs();
    }
}
