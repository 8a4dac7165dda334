using System.Globalization;
using System.Text.Json.Nodes;
using GovGrid.LiveHub.Tests.Live;

namespace GovGrid.LiveHub.Tests.Support;

/// <summary>One service for all tests that do not stop it, each with keys of its own.</summary>
public sealed class ServerFixture : IAsyncLifetime
{
    private static int keys;

    private readonly Dictionary<(string Role, string Subject), Api> people = [];

    public TestServer Server { get; private set; } = null!;

    public Api Operator { get; private set; } = null!;

    /// <summary>A new idempotency key: every server of a run has a database of its own.</summary>
    public static string Key() => $"key-{Interlocked.Increment(ref keys).ToString(CultureInfo.InvariantCulture)}";

    /// <summary>A report that is right, in the middle of the town's first grid.</summary>
    public object Report(string channel = "public-app", string description = "A lane is blocked 通道被占") => new
    {
        channel,
        category = Server.Town.Definition.Categories[0].Code,
        description,
        location = InFirstGrid,
    };

    /// <summary>The middle of the town's first grid, which a worker sees who comes on duty there.</summary>
    public object InFirstGrid => new { lon = Server.Town.Definition.Grids[0].Centre.Lon, lat = Server.Town.Definition.Grids[0].Centre.Lat };

    /// <summary>Reports, and answers with the incident's id.</summary>
    public async Task<string> Reported(string channel = "hotline") =>
        (string)(await Operator.Post("/api/v1/incidents", Report(channel), Key())).Expect(201)["id"]!;

    /// <summary>Evidence of what was done: a photo that was sent.</summary>
    public Task<string[]> Photo() => Operator.Photo();

    /// <summary>A new report as an incident.</summary>
    public async Task<Incident> Incident() => new(this, await Reported());

    /// <summary>Somebody signed in; the same person again is signed in already.</summary>
    public async Task<Api> As(string role, string subject, string? unit = null)
    {
        if (!people.TryGetValue((role, subject), out var known)) people[(role, subject)] = known = await Server.As(role, subject, unit);
        return known;
    }

    /// <summary>An incident once it is as far as a test waits for.</summary>
    public async Task<JsonNode> Until(string incident, Func<JsonNode, bool> isSo)
    {
        await using var viewer = await LiveClient.Connect(Server.Url, await Server.Token("inspector", "waiting"), messagePack: false);
        await viewer.Join(Server.Town.Code);
        while (true)
        {
            var now = (await Operator.Get($"/api/v1/incidents/{incident}")).Expect(200);
            if (isSo(now)) return now;
            await viewer.FramesUntil(incident);
        }
    }

    /// <summary>Gives a command as the operator.</summary>
    public Task<Answer> Command(string incident, string command, object? body = null, Api? by = null, string? key = null, int? ifMatch = null) =>
        (by ?? Operator).Post($"/api/v1/incidents/{incident}/{command}", body, key ?? Key(), ifMatch);

    public Task InitializeAsync() => StartOn(TimeProvider.System);

    /// <summary>Starts with a clock of the town's own, for tests that put it forward.</summary>
    public async Task StartOn(TimeProvider clock)
    {
        Server = await TestServer.StartOn(clock);
        Operator = await Server.As("operator", "op-tests");
    }

    public Task DisposeAsync() => Server.DisposeAsync().AsTask();
}

[CollectionDefinition(Name)]
public sealed class ServerCollection : ICollectionFixture<ServerFixture>
{
    public const string Name = "server";
}
