using GovGrid.Finding;
using GovGrid.LiveHub.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Core.Internal;

namespace GovGrid.LiveHub.Tests.Live;

public sealed class RestartTests
{
    [Fact]
    public async Task A_feed_that_starts_anew_pushes_a_snapshot_and_goes_on_in_a_new_epoch()
    {
        await using var server = await TestServer.Start();
        await using var viewer = await LiveClient.Connect(server.Url, TestServer.AdministratorToken, messagePack: true);
        var first = await viewer.Join(server.Town.Code);
        await server.Services.GetRequiredService<IGrainFactory>().GetFeed(server.Town.Code).AsReference<IGrainManagementExtension>().DeactivateOnIdle();

        var (method, part) = await viewer.Next();
        while (method == "frame") (method, part) = await viewer.Next();
        Assert.True(part.Epoch > first.Epoch);
        Assert.False(part.Resumed);
        var report = new { channel = "public-app", description = "In the new epoch", address = "somewhere" };
        var reported = (await server.Anonymous.Post("/api/v1/incidents", report, ServerFixture.Key())).Expect(201);
        HubTests.AssertFollows(part, await viewer.FramesUntil((string)reported["id"]!));
    }

    [Fact]
    public async Task After_a_restart_all_is_there_and_a_new_epoch_begins_with_a_snapshot()
    {
        var data = Directory.CreateTempSubdirectory("govgrid-restart-").FullName;
        var before = await TestServer.Start(data);
        var token = await before.Token("operator", "op-1");
        var centre = before.Town.Definition.Grids[0].Centre;
        var report = new { channel = "hotline", description = "Before the restart", location = new { lon = centre.Lon, lat = centre.Lat } };
        var key = ServerFixture.Key();
        var reported = (await new Api(before.Client(token)).Post("/api/v1/incidents", report, key)).Expect(201);
        LivePart last;
        await using (var viewer = await LiveClient.Connect(before.Url, token, messagePack: true)) last = await viewer.Join(before.Town.Code);
        await before.Stop();

        await using var after = await TestServer.Start(data);
        var api = new Api(after.Client(token));
        await using var again = await LiveClient.Connect(after.Url, token, messagePack: true);
        var snapshot = await again.Join(after.Town.Code, last);
        Assert.False(snapshot.Resumed);
        Assert.True(snapshot.Epoch > last.Epoch);
        var id = (string)reported["id"]!;
        if (snapshot.Incidents!.All(shown => shown.Id != id)) await again.FramesUntil(id);

        Assert.Equal("Before the restart", (string?)(await api.Get($"/api/v1/incidents/{id}")).Expect(200)["description"]);
        var repeated = (await api.Post("/api/v1/incidents", report, key)).Expect(201);
        Assert.Equal((string?)reported["receipt"], (string?)repeated["receipt"]);
        Assert.Equal("commandroom", (string?)(await api.Get($"/api/v1/incidents/{id}")).Expect(200)["owner"]);
    }
}
