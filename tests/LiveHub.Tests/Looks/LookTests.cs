using System.Text.Json.Nodes;
using GovGrid.Common;
using GovGrid.LiveHub.Looks;
using GovGrid.LiveHub.Tests.Live;
using GovGrid.LiveHub.Tests.Support;
using GovGrid.People;
using GovGrid.Silo.ReadModel.Feeding;
using GovGrid.Silo.Storage;
using GovGrid.Silo.Storage.Databases;
using GovGrid.Towns;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace GovGrid.LiveHub.Tests.Looks;

[Collection(ServerCollection.Name)]
public sealed class LookTests(ServerFixture fixture)
{
    private string Town => fixture.Server.Town.Code;

    [Fact]
    public async Task A_worker_on_duty_is_told_who_watches_from_join_to_leave()
    {
        var (worker, phone) = await OnDuty(20);
        await using var viewer = await Viewer("watcher-1");
        await viewer.Join(Town);
        await viewer.FramesUntil(await fixture.Reported());

        var look = Of(await Looks(worker, phone), "watcher-1")!;
        Assert.Equal("operator", (string?)look["role"]);
        Assert.Null(look["to"]);

        await viewer.Invoke("Leave", Town);
        Assert.NotNull(Of(await Looks(worker, phone), "watcher-1")!["to"]);
        Assert.Equal(["positions.look", "positions.lookEnd"], await Looked("watcher-1")); // and none for its frames
    }

    [Fact]
    public async Task Who_hangs_up_looks_no_more()
    {
        var (worker, phone) = await OnDuty(21);
        await using (var viewer = await Viewer("watcher-2")) await viewer.Join(Town);

        while (Of(await Looks(worker, phone), "watcher-2")!["to"] is null) await Task.Yield();
    }

    [Fact]
    public async Task Who_fetches_a_snapshot_has_looked_once()
    {
        var (worker, phone) = await OnDuty(22);
        (await (await fixture.Server.As("operator", "watcher-3")).Get($"/api/v1/towns/{Town}/snapshot")).Expect(200);

        var look = Of(await Looks(worker, phone), "watcher-3")!;

        Assert.Equal((string?)look["from"], (string?)look["to"]);
        Assert.Equal(["positions.look"], await Looked("watcher-3"));
    }

    [Fact]
    public async Task A_worker_off_duty_is_looked_at_by_nobody()
    {
        var (worker, phone) = await OnDuty(23);
        (await phone.Post($"/api/v1/workers/{worker}/off-duty", null)).Expect(200);
        (await (await fixture.Server.As("operator", "watcher-4")).Get($"/api/v1/towns/{Town}/snapshot")).Expect(200);

        Assert.Null(Of(await Looks(worker, phone), "watcher-4"));
    }

    [Fact]
    public async Task Who_sees_no_positions_looks_at_none()
    {
        var (worker, phone) = await OnDuty(27);
        (await (await fixture.Server.As("inspector", "watcher-6")).Get($"/api/v1/towns/{Town}/snapshot")).Expect(200);
        var elsewhere = fixture.Server.Town.Definition.Workers.First(known => known.HomeGrid != fixture.Server.Town.FindWorker(worker)!.HomeGrid).HomeGrid;
        (await (await fixture.Server.As("gridLeader", "watcher-7", $"grid/{elsewhere}")).Get($"/api/v1/towns/{Town}/snapshot")).Expect(200);

        var looks = await Looks(worker, phone);
        Assert.Null(Of(looks, "watcher-6"));
        Assert.Null(Of(looks, "watcher-7"));
        Assert.Equal([[], ["positions.look"]], [await Looked("watcher-6"), await Looked("watcher-7")]);
    }

    [Fact]
    public async Task However_many_look_at_others_a_worker_is_told_of_its_own()
    {
        var (worker, phone) = await OnDuty(28);
        (await (await fixture.Server.As("operator", "watcher-8")).Get($"/api/v1/towns/{Town}/snapshot")).Expect(200);
        var table = fixture.Server.Services.GetRequiredService<GovGrid.Silo.Looks.LookTable>();
        var elsewhere = fixture.Server.Town.Definition.Workers[^1].HomeGrid;
        var now = fixture.Server.Now;
        await Task.WhenAll(Enumerable.Range(0, 1_001).Select(number => table.Add(
            new($"crowd-{number}", Town, new Caller("leader-of-others", Role.GridLeader, new UnitKey($"grid/{elsewhere}")), now, now))));

        var looks = await Looks(worker, phone);

        Assert.NotNull(Of(looks, "watcher-8"));
        Assert.Null(Of(looks, "leader-of-others"));
        Assert.Equal("badField", (await phone.Get($"/api/v1/workers/{worker}/looks?cursor=x")).ExpectProblem(400));
    }

    [Fact]
    public async Task It_is_told_to_the_worker_alone()
    {
        var (worker, _) = await OnDuty(24);
        var (_, other) = await OnDuty(25);
        foreach (var caller in new[] { other, fixture.Operator, fixture.Server.Administrator })
            Assert.Equal("notAllowed", (await caller.Get($"/api/v1/workers/{worker}/looks")).ExpectProblem(403));
        Assert.Equal("badField", (await other.Get($"/api/v1/workers/{Worker(25)}/looks?from=yesterday")).ExpectProblem(400));
    }

    [Fact]
    public async Task When_their_time_is_over_looks_are_deleted()
    {
        var (worker, phone) = await OnDuty(26);
        (await (await fixture.Server.As("operator", "watcher-5")).Get($"/api/v1/towns/{Town}/snapshot")).Expect(200);
        var services = fixture.Server.Services;

        await Delete(fixture.Server.Now.AddDays(89));
        Assert.NotNull(Of(await Looks(worker, phone), "watcher-5"));
        await Delete(fixture.Server.Now.AddDays(91));
        Assert.Null(Of(await Looks(worker, phone), "watcher-5"));

        async Task Delete(DateTimeOffset now)
        {
            using var keeper = new LookKeeper(
                services.GetRequiredService<GovGrid.Silo.Looks.LookTable>(), services.GetRequiredService<ITownDirectory>(), TimeProvider.System, new FakeTimeProvider(now), NullLogger<LookKeeper>.Instance);
            await keeper.DeleteOld();
        }
    }

    private string Worker(int index) => fixture.Server.Town.Definition.Workers[index].Id;

    private async Task<(string Id, Api Phone)> OnDuty(int index)
    {
        var phone = await fixture.As("gridWorker", Worker(index));
        (await phone.Post($"/api/v1/workers/{Worker(index)}/on-duty", null)).Expect(200);
        return (Worker(index), phone);
    }

    private async Task<JsonArray> Looks(string worker, Api phone)
    {
        await fixture.Server.Services.GetRequiredService<ReadModelFeeder>().Flush();
        return (await phone.Get($"/api/v1/workers/{worker}/looks")).Expect(200)["looks"]!.AsArray();
    }

    private static JsonNode? Of(JsonArray looks, string post) => looks.SingleOrDefault(look => (string?)look!["post"] == post);

    private async Task<LiveClient> Viewer(string post) => await LiveClient.Connect(fixture.Server.Url, await fixture.Server.Token("operator", post), messagePack: false);

    private Task<List<string>> Looked(string actor) => fixture.Server.Services.GetRequiredService<Database>().Read(connection =>
    {
        using var command = Statement.Of(connection, "SELECT action FROM audit WHERE actor = @actor AND action LIKE 'positions.%' ORDER BY number", ("actor", actor));
        using var rows = command.ExecuteReader();
        var actions = new List<string>();
        while (rows.Read()) actions.Add(rows.GetString(0));
        return actions;
    });
}
