using GovGrid.LiveHub.Tests.Support;
using GovGrid.Silo.Accounts;
using Microsoft.Extensions.DependencyInjection;

namespace GovGrid.LiveHub.Tests.Accounts;

[Collection(ServerCollection.Name)]
public sealed class AccountAdministrationTests(ServerFixture fixture)
{
    private const string Path = "/api/v1/accounts";

    private Api Administrator => fixture.Server.Administrator;

    [Fact]
    public async Task A_locked_account_signs_in_to_nothing_and_its_sessions_are_over()
    {
        var (person, id) = await fixture.Server.Join("to-be-locked");
        (await Administrator.Post($"{Path}/{id}/lock", null)).Expect(200);
        Assert.Equal(401, (await person.Get("/session")).Status);
        Assert.Equal("accountLocked", (await person.SignIn("to-be-locked", Staff.Password)).ExpectProblem(403));
        (await Administrator.Post($"{Path}/{id}/unlock", null)).Expect(200);
        (await person.SignIn("to-be-locked", Staff.Password)).Expect(200);
    }

    [Fact]
    public async Task A_grant_that_is_taken_away_ends_its_session_and_no_other()
    {
        var (dispatcher, id) = await fixture.Server.Join("loses-one", Staff.Dispatcher, Staff.Leader);
        var leader = new Person(fixture.Server);
        var grants = (await leader.SignIn("loses-one", Staff.Password)).Expect(200)["grants"]!;
        await leader.Post("/session/grant", new { grant = (string)grants[1]!["id"]! });

        (await Administrator.Put($"{Path}/{id}/grants", new { grants = new[] { Staff.Leader } })).Expect(200);

        Assert.Equal(401, (await dispatcher.Get("/session")).Status);
        Assert.Equal("leader-a", (string?)(await leader.Session())["subject"]);
    }

    [Fact]
    public async Task A_deleted_account_is_gone_and_its_name_is_free()
    {
        var (person, id) = await fixture.Server.Join("to-be-deleted");
        Assert.Equal(204, (await Administrator.Delete($"{Path}/{id}")).Status);
        Assert.Equal(401, (await person.Get("/session")).Status);
        Assert.Equal(401, (await person.SignIn("to-be-deleted", Staff.Password)).Status);
        Assert.Equal("notFound", (await Administrator.Get($"{Path}/{id}")).ExpectProblem(404));
        await fixture.Server.Join("to-be-deleted");
    }

    [Fact]
    public async Task Sessions_are_ended_by_an_administrator()
    {
        var (person, id) = await fixture.Server.Join("sent-home");
        Assert.Equal(204, (await Administrator.Delete($"{Path}/{id}/sessions")).Status);
        Assert.Equal(401, (await person.Get("/session")).Status);
    }

    [Fact]
    public async Task A_name_is_given_once()
    {
        await fixture.Server.Invite("given-once");
        var again = await Administrator.Post(Path, new { name = "Given-Once", grants = new[] { Staff.Dispatcher } });
        Assert.Equal("nameTaken", again.ExpectProblem(409));
    }

    [Theory]
    [InlineData("operator", null, "grants[0].subject")]
    [InlineData("gridWorker", "nobody", "grants[0].subject")]
    [InlineData("emperor", "x", "grants[0].role")]
    [InlineData("display", "wall", "grants[0].role")]
    public async Task A_wrong_grant_is_refused_by_its_field(string role, string? subject, string field)
    {
        var refused = await Administrator.Post(Path, new { name = "wrongly-granted", grants = new[] { new { role, subject } } });
        refused.ExpectProblem(400);
        Assert.Equal(field, (string?)refused.Json!["errors"]![0]!["field"]);
    }

    [Fact]
    public async Task Only_administrators_have_to_do_with_accounts()
    {
        Assert.Equal(403, (await fixture.Operator.Get(Path)).Status);
        Assert.Equal(401, (await fixture.Server.Anonymous.Get(Path)).Status);
    }

    [Fact]
    public async Task An_administrator_of_one_town_gives_no_more_than_that_town()
    {
        var token = (await Administrator.Post("/api/v1/tokens", new { role = "administrator", subject = "of-one-town", town = fixture.Server.Town.Code })).Expect(201);
        var local = new Api(fixture.Server.Client((string)token["token"]!));
        var made = (await local.Post(Path, new { name = "no-mightier", grants = new[] { new { role = "administrator", subject = "no-mightier" } } })).Expect(201);
        Assert.Equal(fixture.Server.Town.Code, (string?)made["grants"]![0]!["town"]);
        var global = (string)(await fixture.Server.Invite("of-all-towns", new { role = "inspector", subject = "of-all-towns" }))["id"]!;
        Assert.Equal("notFound", (await local.Post($"{Path}/{global}/invitation", null)).ExpectProblem(404));

        // Who may act as nobody may be given all towns tomorrow.
        await fixture.Server.Services.GetRequiredService<AccountStore>().Grant((string)made["id"]!, []);
        Assert.Equal("notFound", (await local.Get($"{Path}/{made["id"]}")).ExpectProblem(404));
    }
}
