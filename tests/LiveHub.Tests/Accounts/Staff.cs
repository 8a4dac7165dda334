using System.Text.Json.Nodes;
using GovGrid.LiveHub.Tests.Support;

namespace GovGrid.LiveHub.Tests.Accounts;

/// <summary>Makes accounts as administrators do, and people who have taken them over.</summary>
public static class Staff
{
    public const string Password = "seven green umbrellas";

    /// <summary>A grant of an operator's post.</summary>
    public static object Dispatcher { get; } = new { role = "operator", subject = "dispatch-a1" };

    /// <summary>A grant of a shift leader's post.</summary>
    public static object Leader { get; } = new { role = "shiftLeader", subject = "leader-a" };

    /// <summary>Makes an account.</summary>
    public static async Task<JsonNode> Invite(this TestServer server, string name, params object[] grants) =>
        (await server.Administrator.Post("/api/v1/accounts", new { name, grants = grants.Length > 0 ? grants : [Dispatcher] })).Expect(201);

    /// <summary>What stands behind the # of an invitation.</summary>
    public static string Secret(this JsonNode invitation) => ((string)invitation["link"]!).Split('#')[1];

    /// <summary>Somebody who has an account with the usual password, and is signed in to it.</summary>
    public static async Task<(Person Person, string Id)> Join(this TestServer server, string name, params object[] grants)
    {
        var account = await server.Invite(name, grants);
        var person = new Person(server);
        (await person.Post("/invitation/password", new { secret = account["invitation"]!.Secret(), password = Password })).Expect(200);
        return (person, (string)account["id"]!);
    }
}
