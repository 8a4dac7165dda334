using GovGrid.LiveHub.Tests.Privacy;
using GovGrid.LiveHub.Tests.Support;

namespace GovGrid.LiveHub.Tests.Incidents;

[Collection(ServerCollection.Name)]
public sealed class DraftTests(ServerFixture fixture)
{
    private const string Path = "/api/v1/drafts";

    private Task<Api> CallTaker => fixture.As("operator", "intake-a1");

    [Fact]
    public async Task A_draft_is_kept_as_far_as_it_is_written_and_put_again()
    {
        var me = await CallTaker;
        (await me.Put($"{Path}/call-1", new { channel = "hotline", description = "" })).Expect(200);
        (await me.Put($"{Path}/call-1", new { channel = "hotline", description = "A tree", reporter = new { phone = "13800000001" } })).Expect(200);
        var draft = (await me.Get($"{Path}/call-1")).Expect(200);
        Assert.Equal(("A tree", "13800000001"), ((string)draft["report"]!["description"]!, (string)draft["report"]!["reporter"]!["phone"]!));
        Assert.EndsWith("Z", (string?)draft["savedAt"], StringComparison.Ordinal);
        Assert.Contains((await me.Get(Path)).Expect(200).AsArray(), known => (string?)known!["id"] == "call-1");

        Assert.Equal(204, (await me.Delete($"{Path}/call-1")).Status);
        Assert.Equal(204, (await me.Delete($"{Path}/call-1")).Status);
        Assert.Equal("notFound", (await me.Get($"{Path}/call-1")).ExpectProblem(404));
    }

    [Fact]
    public async Task Reading_drafts_is_in_the_audit_since_they_hold_contacts()
    {
        var (me, id) = (await fixture.As("operator", "intake-a3"), Guid.NewGuid().ToString());
        Assert.Empty((await me.Get(Path)).Expect(200).AsArray());
        (await me.Get($"{Path}/{id}")).ExpectProblem(404);
        (await me.Put($"{Path}/{id}", new { description = "A tree", reporter = new { phone = "13800000001" } })).Expect(200);

        (await me.Get($"{Path}/{id}")).Expect(200);
        Assert.Single((await me.Get(Path)).Expect(200).AsArray());

        Assert.Equal(["intake-a3 draft.read done"], AuditRows.About(fixture.Server, id).Where(row => row.Contains("read", StringComparison.Ordinal)));
        Assert.Equal(["intake-a3 draft.read done"], AuditRows.About(fixture.Server, fixture.Server.Town.Code).Where(row => row.StartsWith("intake-a3 draft", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Nobody_sees_or_discards_the_draft_of_another()
    {
        var (me, other) = (await CallTaker, await fixture.As("shiftLeader", "leader-a"));
        (await me.Put($"{Path}/mine", new { description = "Mine" })).Expect(200);
        Assert.Equal("notFound", (await other.Get($"{Path}/mine")).ExpectProblem(404));
        Assert.DoesNotContain((await other.Get(Path)).Expect(200).AsArray(), known => (string?)known!["id"] == "mine");
        Assert.Equal(204, (await other.Delete($"{Path}/mine")).Status);
        Assert.Equal("Mine", (string?)(await me.Get($"{Path}/mine")).Expect(200)["report"]!["description"]);
    }

    [Fact]
    public async Task The_next_at_the_post_does_not_see_the_draft_of_the_one_before()
    {
        var (me, next) = (await CallTaker, await fixture.Server.As("operator", "intake-a1"));
        (await me.Put($"{Path}/before-the-shift-ends", new { description = "Mine" })).Expect(200);
        Assert.Empty((await next.Get(Path)).Expect(200).AsArray());
        Assert.Equal("notFound", (await next.Get($"{Path}/before-the-shift-ends")).ExpectProblem(404));
        Assert.Equal(204, (await me.Delete($"{Path}/before-the-shift-ends")).Status);
    }

    [Fact]
    public async Task Only_the_command_room_has_drafts()
    {
        var inspector = await fixture.As("inspector", "inspector-1");
        Assert.Equal("notAllowed", (await inspector.Put($"{Path}/x", new { })).ExpectProblem(403));
        Assert.Equal("notSignedIn", (await fixture.Server.Anonymous.Get(Path)).ExpectProblem(401));
    }

    [Fact]
    public async Task A_draft_with_a_wrong_field_or_one_too_many_is_refused()
    {
        var me = await fixture.As("operator", "intake-a2");
        Assert.Equal("badJson", (await me.Put($"{Path}/x", new { colour = "red" })).ExpectProblem(400));
        Assert.Equal("badText", (await me.Put($"{Path}/x", new { description = new string('x', 4001) })).ExpectProblem(400));
        for (var i = 0; i < 20; i++) (await me.Put($"{Path}/call-{i}", new { })).Expect(200);
        Assert.Equal("outOfRange", (await me.Put($"{Path}/one-more", new { })).ExpectProblem(400));
    }
}
