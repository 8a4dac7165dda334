using GovGrid.LiveHub.Tests.Live;
using GovGrid.LiveHub.Tests.Support;

namespace GovGrid.LiveHub.Tests.Accounts;

[Collection(ServerCollection.Name)]
public sealed class OwnAccountTests(ServerFixture fixture)
{
    [Fact]
    public async Task A_change_of_password_asks_for_the_old_one_and_ends_all_other_sessions()
    {
        var (person, _) = await fixture.Server.Join("changes-password");
        var other = new Person(fixture.Server);
        await other.SignIn("changes-password", Staff.Password);
        Assert.Equal("signInRefused", (await person.Post("/account/password", new { old = "wrong", password = "a new one of five words" })).ExpectProblem(403));

        (await person.Post("/account/password", new { old = Staff.Password, password = "a new one of five words" })).Expect(200);

        Assert.Equal("dispatch-a1", (string?)(await person.Session())["subject"]);
        Assert.Equal(401, (await other.Get("/session")).Status);
        Assert.Equal(401, (await other.SignIn("changes-password", Staff.Password)).Status);
    }

    [Fact]
    public async Task Signing_out_everywhere_ends_all_sessions_and_their_lines_at_once()
    {
        var (person, _) = await fixture.Server.Join("signs-out");
        var other = new Person(fixture.Server);
        await other.SignIn("signs-out", Staff.Password);
        await using var line = await LiveClient.Connect(fixture.Server.Url, other.Secret, messagePack: false);
        await line.Join(fixture.Server.Town.Code);

        Assert.Equal(204, (await person.Delete("/account/sessions")).Status);

        await line.Closed();
        Assert.Equal(401, (await other.Get("/session")).Status);
        Assert.Null(person.Cookie);
    }

    [Fact]
    public async Task The_account_shows_its_sessions_and_ends_one_of_them()
    {
        var (person, _) = await fixture.Server.Join("looks-at-sessions");
        var other = new Person(fixture.Server);
        await other.SignIn("looks-at-sessions", Staff.Password);
        var sessions = (await person.Get("/account")).Expect(200)["sessions"]!.AsArray();
        Assert.Equal(2, sessions.Count);
        Assert.All(sessions, session => Assert.Equal("127.0.0.1", (string?)session!["openedFrom"]));
        var others = (string)sessions.Single(session => !(bool)session!["isThis"]!)!["id"]!;

        Assert.Equal(204, (await person.Delete($"/account/sessions/{others}")).Status);

        Assert.Equal(401, (await other.Get("/session")).Status);
        Assert.Single((await person.Get("/account")).Expect(200)["sessions"]!.AsArray());
        Assert.Equal("notFound", (await person.Delete($"/account/sessions/{others}")).ExpectProblem(404));
    }

    [Fact]
    public async Task Who_has_several_grants_changes_between_them_without_signing_in_again()
    {
        var (person, _) = await fixture.Server.Join("wears-two-hats", Staff.Dispatcher, Staff.Leader);
        var before = await person.Session();
        var old = person.Secret;
        Assert.Equal(["operator", "shiftLeader"], before["grants"]!.AsArray().Select(grant => (string)grant!["role"]!));
        var leader = (string)before["grants"]![1]!["id"]!;

        (await person.Post("/session/grant", new { grant = leader })).Expect(200);

        var after = await person.Session();
        Assert.Equal(("shiftLeader", "leader-a", leader), ((string?)after["role"], (string?)after["subject"], (string?)after["grant"]));
        Assert.Equal(401, (await new Api(fixture.Server.Client(old)).Get("/api/v1/session")).Status);
        Assert.Equal("notFound", (await person.Post("/session/grant", new { grant = "made-up" })).ExpectProblem(404));
    }

    [Fact]
    public async Task Nobody_takes_anothers_grant()
    {
        var (_, id) = await fixture.Server.Join("leads", Staff.Leader);
        var grant = (string)(await fixture.Server.Administrator.Get($"/api/v1/accounts/{id}")).Expect(200)["grants"]![0]!["id"]!;
        var (person, _) = await fixture.Server.Join("would-lead");
        Assert.Equal("notFound", (await person.Post("/session/grant", new { grant })).ExpectProblem(404));
        Assert.Equal("operator", (string?)(await person.Session())["role"]);
    }

    [Fact]
    public async Task Who_came_with_a_token_has_no_account() =>
        Assert.Equal("noAccount", (await fixture.Operator.Get("/api/v1/account")).ExpectProblem(403));
}
