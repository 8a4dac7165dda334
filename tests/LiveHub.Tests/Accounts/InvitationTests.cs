using GovGrid.LiveHub.Tests.Support;
using GovGrid.Silo.Storage;
using GovGrid.Silo.Storage.Databases;
using Microsoft.Extensions.DependencyInjection;

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

    [Fact]
    public async Task An_invitation_gives_no_more_than_was_granted_when_it_was_made()
    {
        var account = await fixture.Server.Invite("widened");
        var secret = account["invitation"]!.Secret();
        (await fixture.Server.Administrator.Put($"/api/v1/accounts/{account["id"]}/grants", new { grants = new[] { Staff.Dispatcher, Staff.Leader } })).Expect(200);

        Assert.Equal("linkSpent", (await new Person(fixture.Server).Post("/invitation", new { secret })).ExpectProblem(410));
        Assert.Equal("linkSpent", (await new Person(fixture.Server).Post("/invitation/password", new { secret, password = Staff.Password })).ExpectProblem(410));

        var again = (await fixture.Server.Administrator.Post($"/api/v1/accounts/{account["id"]}/invitation", null)).Expect(200).Secret();
        (await new Person(fixture.Server).Post("/invitation/password", new { secret = again, password = Staff.Password })).Expect(200);
    }

    [Fact]
    public async Task A_password_that_cannot_be_recorded_is_not_set_and_the_link_stays_good()
    {
        var account = await fixture.Server.Invite("unrecorded");
        var (secret, database) = (account["invitation"]!.Secret(), fixture.Server.Services.GetRequiredService<Database>());
        await Execute(database, "CREATE TRIGGER audit_is_full BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, 'full'); END");
        try
        {
            (await new Person(fixture.Server).Post("/invitation/password", new { secret, password = Staff.Password })).ExpectProblem(503);
        }
        finally
        {
            await Execute(database, "DROP TRIGGER audit_is_full");
        }

        Assert.False((bool)(await fixture.Server.Administrator.Get($"/api/v1/accounts/{account["id"]}")).Expect(200)["hasPassword"]!);
        (await new Person(fixture.Server).Post("/invitation/password", new { secret, password = Staff.Password })).Expect(200);
    }

    [Theory]
    [InlineData("")]
    [InlineData("made-up")]
    public async Task What_is_no_link_invites_nobody(string secret) =>
        Assert.Equal("linkSpent", (await new Person(fixture.Server).Post("/invitation", new { secret })).ExpectProblem(410));

    private static Task<int> Execute(Database database, string sql) => database.Write(transaction =>
    {
        using var command = Statement.Of(transaction, sql);
        return command.ExecuteNonQuery();
    });
}
