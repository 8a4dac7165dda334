using Microsoft.AspNetCore.SignalR;

namespace GovGrid.LiveHub.Live;

/// <summary>A connection that watches a town, and the loop that sends it what it has yet to see.</summary>
internal sealed class Seat(string town, TownRelay relay, Viewer viewer, IClientProxy client, SentFrames sent) : IAsyncDisposable
{
    private readonly CancellationTokenSource stop = new();
    private Task sending = Task.CompletedTask;

    public string Town => town;

    /// <summary>Begins to send.</summary>
    public void Open() => sending = Task.Run(Send);

    public async ValueTask DisposeAsync()
    {
        relay.Leave(viewer);
        await stop.CancelAsync();
        await sending.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        viewer.Dispose();
        stop.Dispose();
    }

    // A send ends when the connection has room again, so a slow connection slows its own loop only.
    private async Task Send()
    {
        while (true)
        {
            while (relay.Next(viewer) is { } push)
            {
                await client.SendAsync(push.Method, push.Document, stop.Token);
                sent.Add();
            }

            await viewer.Something(stop.Token);
        }
    }
}
