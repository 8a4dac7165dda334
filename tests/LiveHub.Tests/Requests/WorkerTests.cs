using GovGrid.LiveHub.Tests.Support;

namespace GovGrid.LiveHub.Tests.Requests;

[Collection(ServerCollection.Name)]
public sealed class WorkerTests(ServerFixture fixture)
{
    private string Id(int index) => fixture.Server.Town.Definition.Workers[index].Id;

    [Fact]
    public async Task A_worker_comes_says_where_it_is_and_leaves()
    {
        var worker = await fixture.Server.As("gridWorker", Id(40));
        Assert.Equal("offDuty", (await worker.Post($"/api/v1/workers/{Id(40)}/position", new { lon = 120.1, lat = 30.1 })).ExpectProblem(409));
        Assert.True((bool)(await worker.Post($"/api/v1/workers/{Id(40)}/on-duty", new { location = new { lon = 120.25, lat = 30.2 } })).Expect(200)["onDuty"]!);
        Assert.Equal(204, (await worker.Post($"/api/v1/workers/{Id(40)}/position", new { lon = 120.26, lat = 30.21 })).Status);
        Assert.False((bool)(await worker.Post($"/api/v1/workers/{Id(40)}/off-duty", null)).Expect(200)["onDuty"]!);
    }

    [Fact]
    public async Task Nobody_acts_for_another_worker_but_who_leads_the_shift()
    {
        var worker = await fixture.Server.As("gridWorker", Id(2));
        Assert.Equal("notAllowed", (await worker.Post($"/api/v1/workers/{Id(3)}/on-duty", null)).ExpectProblem(403));
        Assert.Equal("notAllowed", (await worker.Post($"/api/v1/workers/{Id(3)}/position", new { lon = 120, lat = 30 })).ExpectProblem(403));
        (await fixture.Operator.Post($"/api/v1/workers/{Id(3)}/on-duty", null)).Expect(200);
        Assert.Equal("notAllowed", (await fixture.Operator.Post($"/api/v1/workers/{Id(3)}/position", new { lon = 120, lat = 30 })).ExpectProblem(403));
        (await fixture.Operator.Post($"/api/v1/workers/{Id(3)}/off-duty", null)).Expect(200);
    }

    [Fact]
    public async Task Who_sends_a_worker_on_duty_does_not_say_where_it_is()
    {
        var path = $"/api/v1/workers/{Id(8)}";
        Assert.Equal("notAllowed", (await fixture.Operator.Post($"{path}/on-duty", new { location = fixture.InFirstGrid })).ExpectProblem(403));
        Assert.Equal("offDuty", (await (await fixture.As("gridWorker", Id(8))).Post($"{path}/position", fixture.InFirstGrid)).ExpectProblem(409));
    }

    [Fact]
    public async Task Many_positions_have_an_outcome_each()
    {
        (await fixture.Operator.Post($"/api/v1/workers/{Id(4)}/on-duty", null)).Expect(200);
        var outcomes = (await fixture.Server.Administrator.Post("/api/v1/positions", new
        {
            positions = new object[]
            {
                new { worker = Id(4), lon = 120.25, lat = 30.2 },
                new { worker = Id(5), lon = 120.25, lat = 30.2 },
                new { worker = "nobody", lon = 120.25, lat = 30.2 },
                new { worker = Id(4), lon = 999, lat = 30.2 },
                new { worker = Id(4), lon = 0, lat = 0.0 },
            },
        })).Expect(200)["outcomes"]!.AsArray();
        Assert.Equal([null, "offDuty", "unknownWorker", "outOfRange", "outOfRange"], outcomes.Select(outcome => (string?)outcome!["refusal"]?["code"]));
        (await fixture.Operator.Post($"/api/v1/workers/{Id(4)}/off-duty", null)).Expect(200);
    }

    [Fact]
    public async Task An_unknown_worker_is_not_found() =>
        Assert.Equal("unknownWorker", (await fixture.Operator.Post("/api/v1/workers/nobody/on-duty", null)).ExpectProblem(404));

    [Fact]
    public async Task A_thousand_positions_are_taken_and_more_are_not()
    {
        static object Many(int count) => new { positions = Enumerable.Repeat(new { worker = "nobody", lon = 120.123456, lat = 30.123456 }, count) };
        (await fixture.Server.Administrator.Post("/api/v1/positions", Many(1000))).Expect(200);
        Assert.Equal("badField", (await fixture.Server.Administrator.Post("/api/v1/positions", Many(1001))).ExpectProblem(400));
        Assert.Equal("tooLarge", (await fixture.Server.Administrator.Post("/api/v1/positions", Many(10_000))).ExpectProblem(413));
    }
}
