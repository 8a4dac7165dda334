using GovGrid.LiveHub.Tests.Live;
using GovGrid.LiveHub.Tests.Support;

namespace GovGrid.LiveHub.Tests.CommandRoom;

[Collection(ServerCollection.Name)]
public sealed class HelpTests(ServerFixture fixture)
{
    private string Id(int index) => fixture.Server.Town.Definition.Workers[index].Id;

    [Theory]
    [InlineData(false, 20)]
    [InlineData(true, 21)]
    public async Task A_call_for_help_is_seen_at_once_until_somebody_who_leads_clears_it(bool messagePack, int index)
    {
        var (worker, path) = (await fixture.As("gridWorker", Id(index)), $"/api/v1/workers/{Id(index)}");
        Assert.Equal("offDuty", (await worker.Post($"{path}/help", null)).ExpectProblem(409));
        (await worker.Post($"{path}/on-duty", null)).Expect(200);
        await using var viewer = await LiveClient.Connect(fixture.Server.Url, await fixture.Server.Token("operator", "viewer"), messagePack);
        await viewer.Join(fixture.Server.Town.Code);

        var called = (await worker.Post($"{path}/help", null)).Expect(200);
        Assert.NotNull(called["helpSince"]);
        Assert.Equal((string?)called["helpSince"], (string?)(await worker.Post($"{path}/help", null)).Expect(200)["helpSince"]);
        var seen = (await viewer.FramesUntil(part => part.Workers?.Any(shown => shown.HelpSince is not null) is true))[^1].Workers!.Single(shown => shown.HelpSince is not null);
        Assert.Equal(Id(index), seen.Id);
        Assert.NotNull(seen.At); // by which a page tells that a position is too old to rely on

        Assert.Equal("notAllowed", (await worker.Delete($"{path}/help")).ExpectProblem(403));
        Assert.Null((await fixture.Operator.Delete($"{path}/help")).Expect(200)["helpSince"]);
        await viewer.FramesUntil(part => part.Workers?.Any(shown => shown.Id == Id(index) && shown.HelpSince is null) is true);
        (await worker.Post($"{path}/off-duty", null)).Expect(200);
    }

    [Fact]
    public async Task Nobody_calls_for_a_colleague_but_who_leads_the_shift()
    {
        var worker = await fixture.As("gridWorker", Id(20));
        Assert.Equal("notAllowed", (await worker.Post($"/api/v1/workers/{Id(21)}/help", null)).ExpectProblem(403));
        Assert.Equal("offDuty", (await fixture.Operator.Post($"/api/v1/workers/{Id(21)}/help", null)).ExpectProblem(409));
        Assert.Equal("unknownWorker", (await fixture.Operator.Post("/api/v1/workers/nobody/help", null)).ExpectProblem(404));
        Assert.Equal("badJson", (await fixture.Operator.Post($"/api/v1/workers/{Id(21)}/help", new { where = "here" })).ExpectProblem(400));
    }
}
