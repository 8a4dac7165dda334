using GovGrid.LiveHub.Access;
using GovGrid.LiveHub.Access.Scopes;
using GovGrid.LiveHub.Audit;
using GovGrid.LiveHub.Callers;
using GovGrid.LiveHub.Problems;
using GovGrid.LiveHub.Wire;
using GovGrid.Towns;
using Microsoft.AspNetCore.SignalR;

namespace GovGrid.LiveHub.Live;

/// <summary>
/// The live picture. <c>Join</c> answers with a snapshot, or where the frames since the client's last one are still held, with an
/// empty one that goes on from there; then come <c>frame</c>s, each number once, and after a new epoch, for a client too slow or for a worker
/// who has come into another grid a <c>snapshot</c> by itself. Each is sent what it may see (docs/access.md); what it sees no more is <c>gone</c>. The first frames may overtake the answer: a client keeps what comes before it.
/// </summary>
internal sealed class TownHub(
    TownRelays relays, ITownDirectory towns, OpenConnections connections, TokenVerifier tokens, SentFrames sent, RefusalAudit refusals, IHubContext<TownHub> hub) : Hub
{
    private const string SeatKey = "seat";

    /// <summary>Watches a town; a connection watches one at a time.</summary>
    /// <param name="town">The town's code.</param>
    /// <param name="since">The last frame that the client has; null for a snapshot.</param>
    public async Task<Encoded> Join(string town, FeedPosition? since = null)
    {
        if (town is null || !Context.User!.MaySee(town) || towns.Find(town) is not { } watched)
        {
            if (town is not null && towns.Find(town) is not null) refusals.Note(Context.GetHttpContext()!, "hub.join", ProblemCodes.NotAllowed, town);
            throw new HubException($"'{town}' is not a town here. Expected: {string.Join(", ", towns.Towns.Where(known => Context.User!.MaySee(known.Code)).Select(known => known.Code))}.");
        }

        await LeaveSeat();
        var (relay, viewer) = (relays.Of(town), new Viewer(Onlooker.Of(Context.User!, watched)));
        var start = await relay.Join(viewer, since?.ToCursor(), Context.ConnectionAborted);
        var seat = new Seat(town, relay, viewer, hub.Clients.Client(Context.ConnectionId), sent);
        Context.Items[SeatKey] = seat;
        seat.Open();
        return start;
    }

    /// <summary>Watches no more.</summary>
    public Task Leave(string town) => Context.Items.TryGetValue(SeatKey, out var seat) && ((Seat)seat!).Town == town ? LeaveSeat() : Task.CompletedTask;

    public override async Task OnConnectedAsync()
    {
        connections.Add(Context.ConnectionId, Context.User!, Context.Abort);
        try
        {
            // Who revoked its token since it signed in, and before it was noted, has not found this connection to end it.
            if (!await tokens.IsStillGood(Context.User!)) Context.Abort();
        }
        catch
        {
            connections.Remove(Context.ConnectionId); // of a connection that fails here, nobody is told the end
            throw;
        }
    }

    public override Task OnDisconnectedAsync(Exception? exception)
    {
        connections.Remove(Context.ConnectionId);
        return LeaveSeat();
    }

    private async Task LeaveSeat()
    {
        if (Context.Items.Remove(SeatKey, out var seat)) await ((Seat)seat!).DisposeAsync();
    }
}
