using System.IO.Pipelines;
using GovGrid.LiveHub.Access;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR;

namespace GovGrid.LiveHub.Live;

/// <summary>Where the hub is reached.</summary>
internal static class HubRoute
{
    // Enough for the longest message that is usual, and for what the protocol itself sends.
    private const long BytesOfMessage = 512;

    /// <summary>Maps it, with a meter on what each connection sends.</summary>
    public static IEndpointConventionBuilder MapTownHub(this IEndpointRouteBuilder app)
    {
        var share = BytesOfMessage * RateLimits.HubMessage.In(app.ServiceProvider.GetRequiredService<IConfiguration>());
        var wall = app.ServiceProvider.GetRequiredService<TimeProvider>();
        return app.MapConnections("/hubs/live", new HttpConnectionDispatcherOptions { CloseOnAuthenticationExpiration = true }, line => line
                .Use(next => connection => next(Metered(connection, share, wall)))
                .UseHub<TownHub>())
            .WithMetadata(new HubMetadata(typeof(TownHub)));
    }

    private static ConnectionContext Metered(ConnectionContext connection, long share, TimeProvider wall)
    {
        var cutOff = new ConnectionAbortedException("It sends too much.");
        connection.Transport = new MeteredLine(new MeteredInput(connection.Transport.Input, share, wall, () => connection.Abort(cutOff)), connection.Transport.Output);
        return connection;
    }

    private sealed record MeteredLine(PipeReader Input, PipeWriter Output) : IDuplexPipe;
}
