using GovGrid.LiveHub.Tests.Support;

namespace GovGrid.LiveHub.Tests.Accounts;

[Collection(ServerCollection.Name)]
public sealed class InvitationTests(ServerFixture fixture)
{
    [Fact]
    public async Task Whoever_is_invited_sets_a_password_and_is_signed_in_as_what_was_granted()
    {
        var account = await fixture.Server.Invite("invited");
        var person = new Person(fixture.Server);
        var shown = (await person.Post("/invitation", new { secret = account["invitation"]!.Secret() })).Expect(200);
        Assert.Equal(("invited", false), ((string?)shown["name"], (bool)shown["isFirst"]!));

        await person.Post("/invitation/password", new { secret = account["invitation"]!.Secret(), password = Staff.Password });

        var session = await person.Session();
        Assert.Equal(("operator", "dispatch-a1", "invited"), ((string?)session["role"], (string?)session["subject"], (string?)session["name"]));
    }

    [Fact]
    public async Task A_link_is_good_once()
    {
        var secret = (await fixture.Server.Invite("invited-once"))["invitation"]!.Secret();
        (await new Person(fixture.Server).Post("/invitation/password", new { secret, password = Staff.Password })).Expect(200);
        Assert.Equal("linkSpent", (await new Person(fixture.Server).Post("/invitation", new { secret })).ExpectProblem(410));
        Assert.Equal("linkSpent", (await new Person(fixture.Server).Post("/invitation/password", new { secret, password = Staff.Password })).ExpectProblem(410));
    }

    [Fact]
    public async Task A_refused_password_leaves_the_link_good()
    {
        var secret = (await fixture.Server.Invite("invited-twice"))["invitation"]!.Secret();
        Assert.Equal("passwordRefused", (await new Person(fixture.Server).Post("/invitation/password", new { secret, password = "short" })).ExpectProblem(400));
        (await new Person(fixture.Server).Post("/invitation/password", new { secret, password = Staff.Password })).Expect(200);
    }

    [Fact]
    public async Task A_new_invitation_ends_the_one_before_and_lets_who_lost_the_password_set_another()
    {
        var (_, id) = await fixture.Server.Join("forgetful");
        var first = (await fixture.Server.Administrator.Post($"/api/v1/accounts/{id}/invitation", null)).Expect(200).Secret();
        var second = (await fixture.Server.Administrator.Post($"/api/v1/accounts/{id}/invitation", null)).Expect(200).Secret();

        Assert.Equal("linkSpent", (await new Person(fixture.Server).Post("/invitation", new { secret = first })).ExpectProblem(410));
        (await new Person(fixture.Server).Post("/invitation/password", new { secret = second, password = "another twelve letters" })).Expect(200);

        Assert.Equal("signInRefused", (await new Person(fixture.Server).SignIn("forgetful", Staff.Password)).ExpectProblem(401));
        (await new Person(fixture.Server).SignIn("forgetful", "another twelve letters")).Expect(200);
    }

    [Theory]
    [InlineData("")]
    [InlineData("made-up")]
    public async Task What_is_no_link_invites_nobody(string secret) =>
        Assert.Equal("linkSpent", (await new Person(fixture.Server).Post("/invitation", new { secret })).ExpectProblem(410));
}
