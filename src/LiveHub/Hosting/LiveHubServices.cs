using GovGrid.LiveHub.Access;
using GovGrid.LiveHub.Addresses;
using GovGrid.LiveHub.Attachments;
using GovGrid.LiveHub.Audit;
using GovGrid.LiveHub.Audit.Reading;
using GovGrid.LiveHub.Drafts;
using GovGrid.LiveHub.Health;
using GovGrid.LiveHub.Incidents;
using GovGrid.LiveHub.Live;
using GovGrid.LiveHub.Looks;
using GovGrid.LiveHub.Metrics;
using GovGrid.LiveHub.Nearby;
using GovGrid.LiveHub.Privacy;
using GovGrid.LiveHub.Problems;
using GovGrid.LiveHub.Receipts;
using GovGrid.LiveHub.Reports;
using GovGrid.LiveHub.Requests;
using GovGrid.LiveHub.Units;
using GovGrid.LiveHub.Wire;
using GovGrid.LiveHub.Workers;
using MessagePack;
using MessagePack.Resolvers;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace GovGrid.LiveHub.Hosting;

/// <summary>Registers what the endpoints are built from.</summary>
internal static class LiveHubServices
{
    public static void AddLiveHub(this WebApplicationBuilder builder, EdgeSettings settings)
    {
        var services = builder.Services;
        builder.Logging.AddFilter(typeof(TokenAuthentication).FullName, LogLevel.Warning); // each call without a token is told by its answer
        builder.Logging.AddFilter("Microsoft.AspNetCore.SignalR.Internal.DefaultHubDispatcher", LogLevel.Critical); // HubErrors tells what is our own
        builder.WebHost.UseUrls([.. settings.Addresses]);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = BodyLimit.Drained;
            settings.Pace.ApplyTo(kestrel.Limits);
        });
        services.TryAddSingleton(TimeProvider.System);
        services.ConfigureHttpJsonOptions(json => ApiJson.Apply(json.SerializerOptions));
        services.AddProblemDetails();
        services.AddExceptionHandler<ExceptionProblems>();
        services.AddAccess(settings.Sessions);
        services.AddAuditEdge().AddSingleton<AuditReading>();
        services.AddRateLimits(builder.Configuration);
        services.AddOpenApi(description => description
            .AddDocumentTransformer((document, _, _) => Task.FromResult(document.Info.Title = "GovGrid"))
            .AddOperationTransformer<ApiDescription>()
            .AddOperationTransformer<ApiRefusals>()
            .AddSchemaTransformer<TimeSchema>());
        services.AddSingleton<AddressBook>().AddSingleton<PlaceFinder>().AddSingleton<TownChoice>().AddSingleton<Readiness>();
        services.AddSingleton<ReportReader>().AddSingleton<IncidentFinder>().AddSingleton<OwnFinds>();
        services.AddSingleton<Relations>().AddSingleton<CommandRunner>().AddSingleton<CommandBatch>();
        services.AddSingleton<NumberFinder>().AddSingleton<NearbyFinder>().AddSingleton<DutyWarning>();
        services.AddSingleton<ReceiptCodes>().AddSingleton<ReceiptReader>().AddSingleton<PositionReports>().AddSingleton<PostDuty>().AddSingleton<IndicatorReader>();
        services.AddSingleton<TextSealer>().AddSingleton<TextOpener>().AddSingleton<Intake>().AddSingleton<DraftSeal>();
        services.AddAttachments(settings.Photos, settings.Uploads);
        services.AddLooks();
        services.AddLive();
        services.AddFigures();
        services.AddHostedService<Welcome>();
    }

    private static void AddLive(this IServiceCollection services)
    {
        services.AddSingleton<HubErrors>().AddSingleton<HubFlood>();
        services.AddSingleton<TownRelays>().AddSingleton<SentFrames>();
        services.AddHostedService(provider => provider.GetRequiredService<TownRelays>());
        services.AddSingleton<WatchedSessions>();
        services.AddHostedService(provider => provider.GetRequiredService<WatchedSessions>());
        services.AddSignalR(hub =>
            {
                hub.MaximumReceiveMessageSize = 4 * 1024;
                hub.EnableDetailedErrors = true; // of errors of our own nothing gets past the filter; the rest is what a caller did wrong
                hub.AddFilter<HubErrors>();
                hub.AddFilter<HubFlood>();
                hub.AddFilter<HubLooks>();
            })
            .AddJsonProtocol(json => ApiJson.Apply(json.PayloadSerializerOptions))
            .AddMessagePackProtocol(pack => pack.SerializerOptions = MessagePackSerializerOptions.Standard
                .WithSecurity(MessagePackSecurity.UntrustedData)
                .WithResolver(CompositeResolver.Create([new EncodedMessagePackFormatter()], [StandardResolver.Instance])));
    }
}
