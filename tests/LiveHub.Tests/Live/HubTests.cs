using System.Net;
using GovGrid.LiveHub.Tests.Support;
using GovGrid.Silo.Access;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;

namespace GovGrid.LiveHub.Tests.Live;

[Collection(ServerCollection.Name)]
public sealed class HubTests(ServerFixture fixture)
{
    private string Town => fixture.Server.Town.Code;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_viewer_sees_every_number_after_the_snapshot(bool messagePack)
    {
        await using var viewer = await Connect(messagePack);
        var before = await fixture.Reported();
        var snapshot = await viewer.Join(Town);
        Assert.False(snapshot.Resumed);
        Assert.EndsWith("Z", snapshot.At, StringComparison.Ordinal);

        var seen = new List<LivePart>();
        if (snapshot.Incidents!.All(shown => shown.Id != before)) seen.AddRange(await viewer.FramesUntil(before));
        for (var i = 0; i < 3; i++)
        {
            var incident = await fixture.Reported();
            seen.AddRange(await viewer.FramesUntil(incident));
            var shown = seen[^1].Incidents!.Single(shown => shown.Id == incident);
            Assert.Equal("reported", shown.Status);
            Assert.Equal(fixture.Server.Town.Definition.Grids[0].Centre.Lon, shown.Lon);
        }

        AssertFollows(snapshot, seen);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Who_was_cut_off_sees_every_number_once(bool messagePack)
    {
        var seen = new List<LivePart>();
        LivePart snapshot;
        await using (var viewer = await Connect(messagePack))
        {
            snapshot = await viewer.Join(Town);
            seen.AddRange(await viewer.FramesUntil(await fixture.Reported()));
        }

        // Another viewer sees that frames go on while the first is away.
        await using (var other = await Connect(messagePack))
        {
            await other.Join(Town);
            for (var i = 0; i < 3; i++) await other.FramesUntil(await fixture.Reported());
        }

        await using var again = await Connect(messagePack);
        var resumed = await again.Join(Town, seen[^1]);
        Assert.True(resumed.Resumed);
        Assert.Equal(seen[^1].Sequence, resumed.Sequence);
        Assert.Empty(resumed.Incidents!);
        seen.AddRange(await again.FramesUntil(await fixture.Reported()));
        AssertFollows(snapshot, seen);
    }

    [Fact]
    public async Task Who_is_not_signed_in_cannot_connect()
    {
        var refused = await Assert.ThrowsAsync<HttpRequestException>(() => LiveClient.Connect(fixture.Server.Url, null, messagePack: false));
        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
    }

    [Fact]
    public async Task A_revoked_token_ends_the_connections_that_were_opened_with_it()
    {
        var made = (await fixture.Server.Administrator.Post("/api/v1/tokens", new { role = "inspector", subject = "viewer" })).Expect(201);
        await using var viewer = await LiveClient.Connect(fixture.Server.Url, (string)made["token"]!, messagePack: false);
        await using var other = await Connect(messagePack: false);
        await viewer.Join(Town);
        await other.Join(Town);
        Assert.Equal(204, (await fixture.Server.Administrator.Delete($"/api/v1/tokens/{made["id"]}")).Status);
        await viewer.Closed();
        await other.FramesUntil(await fixture.Reported());
    }

    [Fact]
    public async Task A_token_that_is_revoked_before_its_connection_is_noted_opens_none()
    {
        var made = (await fixture.Server.Administrator.Post("/api/v1/tokens", new { role = "inspector", subject = "viewer" })).Expect(201);
        (await new Api(fixture.Server.Client((string)made["token"]!)).Get("/api/v1/session")).Expect(200);
        // Past the node that has just found it good: the connection comes in while it trusts that, and nobody will end it later.
        Assert.True(await fixture.Server.Services.GetRequiredService<AccessTokenStore>().Revoke((string)made["id"]!, fixture.Server.Services.GetRequiredService<TimeProvider>().GetUtcNow()));

        try
        {
            await using var viewer = await LiveClient.Connect(fixture.Server.Url, (string)made["token"]!, messagePack: false);
            await viewer.Closed();
        }
        catch (HttpRequestException refused) when (refused.StatusCode is HttpStatusCode.Unauthorized)
        {
            // On a machine so slow that the node no longer trusts what it has found, there is no connection at all.
        }
    }

    [Fact]
    public async Task A_town_that_is_not_here_is_refused_by_name()
    {
        await using var viewer = await Connect(messagePack: false);
        var refused = await Assert.ThrowsAsync<HubException>(() => viewer.Join("000000000"));
        Assert.Contains($"'000000000' is not a town here. Expected: {Town}", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Wrong_arguments_are_told_and_the_connection_goes_on(bool messagePack)
    {
        await using var viewer = await Connect(messagePack);

        Assert.Contains($"is not a town here. Expected: {Town}", (await Assert.ThrowsAsync<HubException>(() => viewer.Invoke("Join", null, null))).Message, StringComparison.Ordinal);
        Assert.Contains("provides 1 argument(s) but target expects 2", (await Assert.ThrowsAsync<HubException>(() => viewer.Invoke("Join", Town))).Message, StringComparison.Ordinal);
        var refused = await Assert.ThrowsAsync<HubException>(() => viewer.Invoke("Join", 1, null));
        Assert.Contains("Error binding arguments", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", refused.Message, StringComparison.Ordinal);
        Assert.False((await viewer.Join(Town)).Resumed);
    }

    [Fact]
    public async Task The_snapshot_of_the_API_is_the_one_of_the_hub()
    {
        await using var viewer = await Connect(messagePack: false);
        var incident = await fixture.Reported();
        var joined = await viewer.Join(Town);
        if (joined.Incidents!.All(shown => shown.Id != incident)) await viewer.FramesUntil(incident);
        var snapshot = (await fixture.Operator.Get($"/api/v1/towns/{Town}/snapshot")).Expect(200);
        Assert.Equal(joined.Epoch, (long)snapshot["epoch"]!);
        Assert.Contains(snapshot["incidents"]!.AsArray(), shown => (string?)shown!["id"] == incident);
        Assert.Contains(snapshot["queues"]!.AsArray(), queue => (string?)queue!["key"] == "commandroom" && (int)queue["waiting"]! > 0);
    }

    internal static void AssertFollows(LivePart snapshot, List<LivePart> frames)
    {
        Assert.All(frames, frame => Assert.Equal(snapshot.Epoch, frame.Epoch));
        Assert.Equal(Enumerable.Range(1, frames.Count).Select(n => snapshot.Sequence + n), frames.Select(frame => frame.Sequence));
    }

    private async Task<LiveClient> Connect(bool messagePack) =>
        await LiveClient.Connect(fixture.Server.Url, await fixture.Server.Token("inspector", "viewer"), messagePack);
}
