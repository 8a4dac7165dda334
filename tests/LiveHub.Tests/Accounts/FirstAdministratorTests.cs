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

    public async Task InitializeAsync()
    {
        server = await TestServer.Start(null, "--GOVGRID_ADMIN_TOKEN=");
        // The console has its link by then; a test asks for another, which ends that one.
        await server.Services.GetServices<IHostedService>().OfType<Welcome>().Single().ExecuteTask!;
    }

    public Task DisposeAsync() => server.DisposeAsync().AsTask();

    private AdministratorAccess Access => server.Services.GetRequiredService<AdministratorAccess>();
}
