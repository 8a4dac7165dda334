using GovGrid.LiveHub.Access;
using GovGrid.LiveHub.Hosting;
using GovGrid.LiveHub.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace GovGrid.LiveHub.Tests.Accounts;

public sealed class FirstAdministratorTests : IAsyncLifetime
{
    private TestServer server = null!;

    [Fact]
    public async Task The_first_administrator_makes_an_account_by_the_link_which_then_is_dead()
    {
        var secret = (await Access.MakeFirst())!;
        var person = new Person(server);
        Assert.True((bool)(await person.Post("/invitation", new { secret })).Expect(200)["isFirst"]!);

        (await person.Post("/invitation/password", new { secret, name = "first", password = Staff.Password })).Expect(200);

        Assert.Equal("administrator", (string?)(await person.Session())["role"]);
        Assert.Equal("first", (string?)Assert.Single((await person.Get("/accounts")).Expect(200).AsArray())!["name"]);
        Assert.Equal("linkSpent", (await new Person(server).Post("/invitation/password", new { secret, name = "second", password = Staff.Password })).ExpectProblem(410));
        Assert.Null(await Access.MakeFirst());
    }

    [Fact]
    public async Task The_only_administrator_is_not_locked_deleted_or_made_something_else()
    {
        var secret = (await Access.MakeFirst())!;
        var person = new Person(server);
        await person.Post("/invitation/password", new { secret, name = "alone", password = Staff.Password });
        var id = (string)(await person.Get("/account")).Expect(200)["id"]!;
        Assert.Equal("lastAdministrator", (await person.Post($"/accounts/{id}/lock")).ExpectProblem(409));
        Assert.Equal("lastAdministrator", (await person.Delete($"/accounts/{id}")).ExpectProblem(409));
    }

    [Fact]
    public async Task The_link_is_dead_once_there_is_an_administrator_by_other_means()
    {
        var (secret, person) = ((await Access.MakeFirst())!, new Person(server));
        (await person.Post("/invitation", new { secret })).Expect(200);

        await Access.TakeSetting("an-administrator-of-the-setting");

        Assert.Equal("linkSpent", (await person.Post("/invitation", new { secret })).ExpectProblem(410));
        Assert.Equal("linkSpent", (await person.Post("/invitation/password", new { secret, name = "late", password = Staff.Password })).ExpectProblem(410));
    }

    [Fact]
    public async Task The_only_administrator_of_all_towns_stays_though_one_of_a_town_does()
    {
        var (secret, person) = ((await Access.MakeFirst())!, new Person(server));
        await person.Post("/invitation/password", new { secret, name = "of-all", password = Staff.Password });
        var (id, town) = ((string)(await person.Get("/account")).Expect(200)["id"]!, server.Town.Code);
        var local = (await person.Post("/accounts", new { name = "of-one", grants = new[] { new { role = "administrator", subject = "of-one", town } } })).Expect(201);
        (await new Person(server).Post("/invitation/password", new { secret = local["invitation"]!.Secret(), password = Staff.Password })).Expect(200);

        Assert.Equal("lastAdministrator", (await person.Post($"/accounts/{id}/lock")).ExpectProblem(409));
        Assert.Equal("lastAdministrator", (await person.Delete($"/accounts/{id}")).ExpectProblem(409));
        var bound = new { grants = new[] { new { role = "administrator", subject = "of-all", town } } };
        Assert.Equal("lastAdministrator", (await person.Put($"/accounts/{id}/grants", bound)).ExpectProblem(409));
    }

    [Fact]
    public async Task What_the_first_administrator_may_act_as_is_in_the_audit()
    {
        var (secret, person) = ((await Access.MakeFirst())!, new Person(server));
        (await person.Post("/invitation/password", new { secret, name = "recorded", password = Staff.Password })).Expect(200);

        var rows = (await person.Get("/audit?action=account.make")).Expect(200)["items"]!.AsArray();
        Assert.Equal("administrator:recorded", (string?)Assert.Single(rows)!["after"]);
    }

    public async Task InitializeAsync()
    {
        server = await TestServer.Start(null, "--GOVGRID_ADMIN_TOKEN=");
        // The console has its link by then; a test asks for another, which ends that one.
        await server.Services.GetServices<IHostedService>().OfType<Welcome>().Single().ExecuteTask!;
    }

    public Task DisposeAsync() => server.DisposeAsync().AsTask();

    private AdministratorAccess Access => server.Services.GetRequiredService<AdministratorAccess>();
}
