using GovGrid.LiveHub.Tests.Support;

namespace GovGrid.LiveHub.Tests.CommandRoom;

[Collection(ServerCollection.Name)]
public sealed class HandoverTests(ServerFixture fixture)
{
    private string Path => $"/api/v1/towns/{fixture.Server.Town.Code}/handovers";

    private Task<Api> Outgoing => fixture.As("shiftLeader", "leader-a");

    private Task<Api> Incoming => fixture.As("shiftLeader", "leader-b");

    [Fact]
    public async Task One_leader_signs_out_and_another_signs_in()
    {
        // In the order of a change of shift; the server keeps one sheet for it, so this is one test.
        Assert.Equal("notFound", (await (await Incoming).Post($"{Path}/take-over", new { })).ExpectProblem(404));
        var overdue = await fixture.Reported();
        var change = (DateTimeOffset)(await fixture.Operator.Get(Path)).Expect(200)["change"]!;
        var signed = (await (await Outgoing).Post(Path, new { notes = "Water is rising at the bridge" })).Expect(200);
        Assert.Equal(change, (DateTimeOffset)signed["change"]!);
        Assert.Equal("leader-a", (string?)signed["outgoing"]!["by"]);
        Assert.Null(signed["incoming"]);
        Assert.True((int)signed["open"]! > 0, $"{overdue} is open");
        Assert.Equal(signed.ToJsonString(), (await (await Outgoing).Post(Path, new { notes = "Again" })).Expect(200).ToJsonString());
        Assert.Equal("takenBySomeoneElse", (await (await Incoming).Post(Path, new { })).ExpectProblem(409));

        Assert.Equal("notAllowed", (await (await Outgoing).Post($"{Path}/take-over", new { })).ExpectProblem(403));
        Assert.Equal("leader-b", (string?)(await (await Incoming).Post($"{Path}/take-over", new { })).Expect(200)["incoming"]!["by"]);
        Assert.Equal("leader-b", (string?)(await (await Incoming).Post($"{Path}/take-over", new { change })).Expect(200)["incoming"]!["by"]);
        var sheets = (await fixture.Operator.Get(Path)).Expect(200)["sheets"]!.AsArray();
        Assert.Equal("Water is rising at the bridge", (string?)Assert.Single(sheets)!["notes"]);
    }

    [Fact]
    public async Task Only_shift_leaders_sign_and_only_the_command_room_reads()
    {
        Assert.Equal("notAllowed", (await fixture.Operator.Post(Path, new { })).ExpectProblem(403));
        Assert.Equal("notAllowed", (await fixture.Operator.Post($"{Path}/take-over", new { })).ExpectProblem(403));
        Assert.Equal("notAllowed", (await (await fixture.As("inspector", "inspector-1")).Get(Path)).ExpectProblem(403));
        (await (await fixture.As("commandRoomHead", "head")).Get(Path)).Expect(200);
    }

    [Fact]
    public async Task A_sheet_is_for_a_change_of_shift_and_for_one_of_now()
    {
        Assert.Equal("outOfRange", (await (await Outgoing).Post(Path, new { change = "2018-04-10T03:21:00Z" })).ExpectProblem(400));
        Assert.Equal("tooLate", (await (await Outgoing).Post(Path, new { change = "2018-04-10T00:00:00Z" })).ExpectProblem(409)); // 08:00 in the town
        Assert.Equal("badText", (await (await Outgoing).Post(Path, new { notes = new string('x', 4001) })).ExpectProblem(400));
        Assert.Equal("badJson", (await (await Outgoing).Post(Path, new { change = "tonight" })).ExpectProblem(400));
    }
}
