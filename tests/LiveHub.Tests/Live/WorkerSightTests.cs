using GovGrid.LiveHub.Tests.Support;
using GovGrid.Towns;

namespace GovGrid.LiveHub.Tests.Live;

/// <summary>
/// A worker who handles something in another zone: who sees the worker is not told of the incident. A service of their own: who comes on duty is given
/// what other tests have left waiting.
/// </summary>
public sealed class WorkerSightTests : IAsyncLifetime
{
    private readonly ServerFixture fixture = new();

    private Town Town => fixture.Server.Town;

    [Fact]
    public async Task Answers_about_a_worker_name_its_incident_to_those_who_see_it_alone()
    {
        var far = Town.Definition.Workers.Last(worker => Town.FindGrid(worker.HomeGrid)!.Zone != Town.Definition.Grids[0].Zone);
        var (path, zone, worker) = ($"/api/v1/workers/{far.Id}", Town.FindGrid(far.HomeGrid)!.Zone, await fixture.As("gridWorker", far.Id));
        (await worker.Post($"{path}/on-duty", new { location = fixture.InFirstGrid })).Expect(200);
        var incident = await (await fixture.Incident()).Accepted();
        (await incident.Give("take", by: worker)).Expect(200);
        var (leader, room) = (await fixture.As("gridLeader", "leader-of-far", $"grid/{far.HomeGrid}"), await fixture.As("operator", "op-of-far", $"zone/{zone}"));

        foreach (var (caller, seen) in new (Api, string?)[] { (leader, null), (room, null), (worker, incident.Id), (fixture.Operator, incident.Id) })
        {
            Assert.Equal(seen, (string?)(await caller.Post($"{path}/on-duty", null)).Expect(200)["incident"]);
            Assert.Equal(seen, (string?)(await caller.Post($"{path}/help", null)).Expect(200)["incident"]);
        }

        Assert.Null((string?)(await leader.Delete($"{path}/help")).Expect(200)["incident"]);
        Assert.Null(await InHand(room));
        Assert.Equal(incident.Id, await InHand(fixture.Operator));
        Assert.Null((string?)(await leader.Post($"{path}/off-duty", null)).Expect(200)["incident"]);

        async Task<string?> InHand(Api caller) => (string?)(await caller.Get($"/api/v1/towns/{Town.Code}/queues/zone/{zone}")).Expect(200)["onDuty"]!.AsArray()
            .Single(shown => (string?)shown!["id"] == far.Id)!["incident"];
    }

    public Task InitializeAsync() => fixture.InitializeAsync();

    public Task DisposeAsync() => fixture.DisposeAsync();
}
