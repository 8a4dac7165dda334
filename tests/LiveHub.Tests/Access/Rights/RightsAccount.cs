using GovGrid.LiveHub.Tests.Accounts;
using GovGrid.LiveHub.Tests.Support;

namespace GovGrid.LiveHub.Tests.Access.Rights;

/// <summary>An account whose owner signs in with a password, again whenever a call has ended the session.</summary>
public sealed class RightsAccount
{
    private const string Name = "rights-account";

    private string? session;

    /// <summary>Makes the account and signs in to it; the session's secret.</summary>
    public async Task<string> SignIn(TestServer server, object grant)
    {
        var (person, _) = await server.Join(Name, grant);
        return session = person.Secret;
    }

    /// <summary>The secret of a session that is good.</summary>
    public async Task<string> Token(TestServer server)
    {
        if (session is not null && (await new Api(server.Client(session)).Get("/api/v1/session")).Status == 200) return session;
        var person = new Person(server);
        (await person.SignIn(Name, Staff.Password)).Expect(200);
        return session = person.Secret;
    }
}
