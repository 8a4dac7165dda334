using GovGrid.LiveHub.Tests.Accounts;
using GovGrid.LiveHub.Tests.Support;

namespace GovGrid.LiveHub.Tests.Access.Rights;

/// <summary>
/// How the routes of accounts are called. All callers of the table but one come with tokens, so what is for who signed in to an account is for none
/// of them; sign-in is called with what is right, where a test without a browser has it.
/// </summary>
public sealed class AccountCalls
{
    private const string Api = "/api/v1";

    private readonly RightsScene scene;
    private int made;

    public AccountCalls(RightsScene scene)
    {
        this.scene = scene;
        Calls = new()
        {
            [$"POST {Api}/session/password"] = SignIn,
            [$"POST {Api}/session/grant"] = (caller, scope) => scope is RightsScope.Own ? ChooseGrant(caller) : None(),
            [$"POST {Api}/account/password"] = (caller, scope) =>
                scope is RightsScope.Own ? Told(caller.Api.Post($"{Api}/account/password", new { old = Staff.Password, password = Staff.Password })) : None(),
            [$"POST {Api}/invitation"] = (caller, scope) => Invited(caller, scope, ""),
            [$"POST {Api}/invitation/password"] = (caller, scope) => Invited(caller, scope, "/password"),
            [$"POST {Api}/invitation/passkey-options"] = (caller, scope) => Invited(caller, scope, "/passkey-options"),
            [$"POST {Api}/accounts"] = (caller, scope) => scope is RightsScope.Unit ? None() : Told(caller.Api.Post($"{Api}/accounts", Body(scope))),
            [$"GET {Api}/accounts/{{id}}"] = (caller, scope) => WithAccount(scope, path => caller.Api.Get(path)),
            [$"DELETE {Api}/accounts/{{id}}"] = (caller, scope) => WithAccount(scope, path => caller.Api.Delete(path)),
            [$"DELETE {Api}/accounts/{{id}}/sessions"] = (caller, scope) => WithAccount(scope, path => caller.Api.Delete($"{path}/sessions")),
            [$"PUT {Api}/accounts/{{id}}/grants"] = (caller, scope) => WithAccount(scope, path => caller.Api.Put($"{path}/grants", new { grants = new[] { Grant(scope) } })),
        };
        foreach (var command in new[] { "invitation", "lock", "unlock" })
            Calls[$"POST {Api}/accounts/{{id}}/{command}"] = (caller, scope) => WithAccount(scope, path => caller.Api.Post($"{path}/{command}", null));
    }

    /// <summary>By method and route.</summary>
    public Dictionary<string, Func<RightsCaller, RightsScope, Task<string>>> Calls { get; }

    private static Task<string> None() => Task.FromResult(RouteCalls.Nothing);

    private static async Task<string> Told(Task<Answer> answer) => RouteCalls.Told((await answer).Status);

    private async Task<string> SignIn(RightsCaller caller, RightsScope scope)
    {
        if (scope is not RightsScope.Own) return RouteCalls.Nothing;
        var name = NewName();
        await Told(scene.Server.Anonymous.Post($"{Api}/invitation/password", new { secret = await Secret(name), password = Staff.Password }));
        return await Told(caller.Api.Post($"{Api}/session/password", new { name, password = Staff.Password }));
    }

    private static async Task<string> ChooseGrant(RightsCaller caller)
    {
        var grants = (await caller.Api.Get($"{Api}/session")).Json?["grants"]?.AsArray();
        return await Told(caller.Api.Post($"{Api}/session/grant", new { grant = grants is [{ } first, ..] ? (string)first["id"]! : "none" }));
    }

    private async Task<string> Invited(RightsCaller caller, RightsScope scope, string path)
    {
        if (scope is not RightsScope.Own) return RouteCalls.Nothing;
        var secret = await Secret(NewName());
        return await Told(caller.Api.Post($"{Api}/invitation{path}", path == "/password" ? new { secret, password = Staff.Password } : new { secret }));
    }

    private async Task<string> Secret(string name) => (await Make(RightsScope.Own, name))["invitation"]!.Secret();

    private async Task<string> WithAccount(RightsScope scope, Func<string, Task<Answer>> call) =>
        scope is RightsScope.Unit ? RouteCalls.Nothing : await Told(call($"{Api}/accounts/{(await Make(scope, NewName()))["id"]}"));

    private async Task<System.Text.Json.Nodes.JsonNode> Make(RightsScope scope, string name) =>
        (await scene.Server.Administrator.Post($"{Api}/accounts", new { name, grants = new[] { Grant(scope) } })).Expect(201);

    private object Body(RightsScope scope) => new { name = NewName(), grants = new[] { Grant(scope) } };

    private object Grant(RightsScope scope) => new { role = "operator", subject = "dispatch-a1", town = scene.TownOf(scope) };

    private string NewName() => $"rights-{++made}";
}
