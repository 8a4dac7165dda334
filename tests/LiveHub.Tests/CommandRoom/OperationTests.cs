using GovGrid.LiveHub.Tests.Live;
using GovGrid.LiveHub.Tests.Support;

namespace GovGrid.LiveHub.Tests.CommandRoom;

[Collection(ServerCollection.Name)]
public sealed class OperationTests(ServerFixture fixture)
{
    private string Path => $"/api/v1/towns/{fixture.Server.Town.Code}/operation";

    private string Kind => fixture.Server.Town.Definition.Operations[0].Code;

    private Task<Api> Leader => fixture.As("shiftLeader", "leader-a");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Everybody_who_watches_is_told_of_an_operation_and_of_its_end(bool messagePack)
    {
        await using var viewer = await LiveClient.Connect(fixture.Server.Url, await fixture.Server.Token("inspector", "viewer"), messagePack);
        // The end of another test's operation may still be on its way.
        if (Operations(await viewer.Join(fixture.Server.Town.Code)).Any()) await viewer.FramesUntil(part => Operations(part).Any(told => !told.On));
        var raised = (await (await Leader).Post(Path, new { kind = Kind })).Expect(200)["operation"]!;
        Assert.Equal((Kind, "leader-a"), ((string)raised["kind"]!, (string)raised["by"]!));
        var told = Operations((await viewer.FramesUntil(part => Operations(part).Any()))[^1]).Single();
        Assert.Equal(("operation", Kind, "commandRoomHead", true), (told.Kind, told.Code, told.To, told.On));

        await using var late = await LiveClient.Connect(fixture.Server.Url, await fixture.Server.Token("inspector", "viewer"), messagePack);
        Assert.Equal(Kind, Operations(await late.Join(fixture.Server.Town.Code)).Single().Code);
        Assert.Equal(Kind, (string?)(await fixture.Operator.Get(Path)).Expect(200)["operation"]!["kind"]);

        Assert.Null((await (await Leader).Delete(Path)).Expect(200)["operation"]);
        Assert.False(Operations((await viewer.FramesUntil(part => Operations(part).Any()))[^1]).Single().On);
    }

    [Fact]
    public async Task Raised_or_ended_again_it_changes_nothing()
    {
        var first = (await (await Leader).Post(Path, new { kind = Kind })).Expect(200);
        var again = (await (await fixture.As("commandRoomHead", "head")).Post(Path, new { kind = Kind })).Expect(200);
        Assert.Equal(first.ToJsonString(), again.ToJsonString());
        (await (await Leader).Delete(Path)).Expect(200);
        (await (await Leader).Delete(Path)).Expect(200);
    }

    [Fact]
    public async Task An_unknown_kind_is_told_which_there_are()
    {
        var answer = await (await Leader).Post(Path, new { kind = "earthquake" });
        Assert.Equal("badField", answer.ExpectProblem(400));
        Assert.Contains(Kind, (string)answer.Json!["detail"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_who_leads_raises_and_ends_operations()
    {
        Assert.Equal("notAllowed", (await fixture.Operator.Post(Path, new { kind = Kind })).ExpectProblem(403));
        Assert.Equal("notAllowed", (await fixture.Operator.Delete(Path)).ExpectProblem(403));
        Assert.Equal("notFound", (await (await Leader).Get("/api/v1/towns/000000000/operation")).ExpectProblem(404));
    }

    // The sheet of the last change of shift is nobody's business here, and may be noticed too.
    private static IEnumerable<LiveNotice> Operations(LivePart part) => (part.Notices ?? []).Where(notice => notice.Kind == "operation");
}
