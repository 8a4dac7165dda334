using GovGrid.LiveHub.Tests.Live;

namespace GovGrid.LiveHub.Tests.Stories;

/// <summary>The command room's screen: a viewer with the real client, who keeps every frame of the day.</summary>
public sealed class Screen : IAsyncDisposable
{
    private readonly LiveClient client;
    private readonly LivePart start;
    private readonly List<LivePart> frames = [];

    private Screen(LiveClient client, LivePart start) => (this.client, this.start) = (client, start);

    public static async Task<Screen> TurnOn(Uri server, string token, string town)
    {
        var client = await LiveClient.Connect(server, token, messagePack: true);
        return new Screen(client, await client.Join(town));
    }

    /// <summary>Watches on until an incident is shown as something.</summary>
    public async Task<LiveIncident> Shows(string incident, Func<LiveIncident, bool> isSo)
    {
        while (Last(incident) is not { } shown || !isSo(shown)) frames.AddRange(await client.FramesUntil(incident));
        return Last(incident)!;
    }

    /// <summary>What the screen last showed of an incident.</summary>
    public LiveIncident? Last(string incident) =>
        frames.SelectMany(frame => frame.Incidents ?? []).LastOrDefault(shown => shown.Id == incident);

    /// <summary>What the screen last showed of a worker.</summary>
    public LiveWorker? Worker(string id) => frames.SelectMany(frame => frame.Workers ?? []).LastOrDefault(shown => shown.Id == id);

    /// <summary>Fails unless every number since the start came once, in its order.</summary>
    public void HasMissedNothing() => HubTests.AssertFollows(start, frames);

    public ValueTask DisposeAsync() => client.DisposeAsync();
}
