using System.Security.Claims;
using GovGrid.Common;
using GovGrid.LiveHub.Access;
using GovGrid.LiveHub.Callers;
using GovGrid.LiveHub.Requests;
using GovGrid.People;
using GovGrid.Silo.Accounts;

namespace GovGrid.LiveHub.Accounts.Administration;

/// <summary>Checks the grants that an administrator asks for, by the same rules as tokens.</summary>
internal sealed class GrantRequest(TokenRequest tokens)
{
    /// <summary>What a role is expected to be that is none of a person's.</summary>
    public const string NoScreen = "any but display: a screen has a token";

    private const int Most = 20;

    /// <summary>Whether a role is a screen's, which no account has.</summary>
    public static bool IsForScreens(string? role) => role == EnumName.Of(Role.Display);

    /// <summary>The grants of a request.</summary>
    /// <param name="bodies">What is asked for.</param>
    /// <param name="user">Who asks; an administrator of one town gives grants for that town only.</param>
    /// <exception cref="Problems.ProblemException">Some fields are wrong.</exception>
    public IReadOnlyList<AccountGrant> Read(IReadOnlyList<GrantBody>? bodies, ClaimsPrincipal user)
    {
        var faults = new FieldFaults();
        if (bodies is not { Count: > 0 and <= Most }) faults.Add("grants", $"1 to {Most} grants");
        faults.ThrowIfAny();
        var grants = bodies!.Select((body, index) => Read(body, user.TownOnly(), $"grants[{index}].")).ToList();
        for (var later = 1; later < grants.Count; later++)
            if (grants.Take(later).Any(grants[later].GivesWhat)) faults.Add($"grants[{later}]", "every grant once");
        faults.ThrowIfAny();
        return grants;
    }

    /// <summary>One grant.</summary>
    /// <param name="body">What is asked for.</param>
    /// <param name="makers">The only town of who asks; null for all.</param>
    /// <param name="within">Path of it in the request, with a dot at its end.</param>
    /// <exception cref="Problems.ProblemException">Some fields are wrong.</exception>
    public AccountGrant Read(GrantBody body, string? makers, string within)
    {
        MustBeForSomebody(body, within);
        var token = tokens.Read(new TokenBody(body.Role, body.Subject, body.Unit, body.Town), makers, within);
        return new AccountGrant(token.Id, token.Role, token.Subject, token.Unit, token.Town);
    }

    private static void MustBeForSomebody(GrantBody body, string within)
    {
        if (!IsForScreens(body.Role)) return;
        var faults = new FieldFaults(within);
        faults.Add("role", NoScreen);
        faults.ThrowIfAny();
    }
}
