namespace GovGrid.LiveHub.Tests.Live;

/// <summary>A viewer with the real client who remembers all that it was ever sent.</summary>
public sealed class SightedViewer : IAsyncDisposable
{
    private readonly LiveClient client;
    private readonly LivePart start;
    private readonly List<LivePart> parts = [];

    private SightedViewer(LiveClient client, LivePart start) => (this.client, this.start) = (client, start);

    /// <summary>All incidents that it was ever sent.</summary>
    public IReadOnlySet<string> Seen => Parts.SelectMany(part => part.Incidents ?? []).Select(shown => shown.Id).ToHashSet();

    /// <summary>All workers of whom it was ever sent where they are.</summary>
    public IReadOnlySet<string> Located => Parts.SelectMany(part => part.Workers ?? []).Where(worker => worker.Lon is not null).Select(worker => worker.Id).ToHashSet();

    private IEnumerable<LivePart> Parts => parts.Prepend(start);

    public static async Task<SightedViewer> Join(Uri server, string token, string town, bool messagePack)
    {
        var client = await LiveClient.Connect(server, token, messagePack);
        return new SightedViewer(client, await client.Join(town));
    }

    /// <summary>Takes in frames until one has a number.</summary>
    public async Task Until(long sequence)
    {
        while (Parts.Last().Sequence < sequence) await Next();
    }

    /// <summary>Takes in frames until an incident was shown as something; the number of that frame.</summary>
    public async Task<long> Shows(string incident, Func<LiveIncident, bool> isSo)
    {
        while (Last(incident) is not { } shown || !isSo(shown)) await Next();
        return parts.Last(part => part.Incidents?.Any(shown => shown.Id == incident) is true).Sequence;
    }

    /// <summary>The incidents that are on its screen now.</summary>
    public IReadOnlySet<string> OnScreen()
    {
        var shown = new HashSet<string>();
        foreach (var part in Parts)
        {
            shown.UnionWith((part.Incidents ?? []).Select(incident => incident.Id));
            shown.ExceptWith(part.Gone ?? []);
        }

        return shown;
    }

    /// <summary>Fails unless every number since the start came once, in its order.</summary>
    public void HasMissedNothing() => HubTests.AssertFollows(start, parts);

    public ValueTask DisposeAsync() => client.DisposeAsync();

    private LiveIncident? Last(string incident) => Parts.SelectMany(part => part.Incidents ?? []).LastOrDefault(shown => shown.Id == incident);

    private async Task Next()
    {
        var (method, part) = await client.Next();
        Assert.Equal("frame", method);
        parts.Add(part);
    }
}
