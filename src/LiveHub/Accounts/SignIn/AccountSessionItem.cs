using System.Text.Json.Serialization;
using GovGrid.LiveHub.Access;
using GovGrid.People;
using GovGrid.Silo.Accounts;

namespace GovGrid.LiveHub.Accounts.SignIn;

/// <summary>Who is signed in.</summary>
/// <param name="Subject">Id of the post, worker or account that acts.</param>
/// <param name="Role">The role.</param>
/// <param name="Unit">The unit, where the role has one.</param>
/// <param name="Town">The only town; null for all of this service.</param>
public sealed record AccountSessionItem(string Subject, Role Role, string? Unit, string? Town)
{
    /// <summary>The name that the account signs in with; absent for who came with a token.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Name { get; init; }

    /// <summary>The name that the account shows; absent where there is none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? DisplayName { get; init; }

    /// <summary>Id of the grant that the session is for; absent for who came with a token.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Grant { get; init; }

    /// <summary>All that the account may act as, to choose from; absent for who came with a token.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<GrantItem>? Grants { get; init; }

    /// <summary>The item of who came with a token.</summary>
    internal static AccountSessionItem Of(SessionItem session) => new(session.Subject, session.Role, session.Unit, session.Town);

    /// <summary>The item of an account.</summary>
    internal static AccountSessionItem Of(SessionItem session, Account account, IReadOnlyList<AccountGrant> grants, string? grant) => Of(session) with
    {
        Name = account.Name,
        DisplayName = account.DisplayName,
        Grant = grant,
        Grants = [.. grants.Select(GrantItem.Of)],
    };
}
