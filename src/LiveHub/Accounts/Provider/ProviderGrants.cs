using System.Security.Claims;
using GovGrid.LiveHub.Accounts.Administration;
using GovGrid.LiveHub.Problems;
using GovGrid.Silo.Accounts;

namespace GovGrid.LiveHub.Accounts.Provider;

/// <summary>What somebody of the identity provider may act as, by the file.</summary>
internal sealed class ProviderGrants(GrantRequest grants, ILogger<ProviderGrants> log)
{
    /// <summary>All that fits; empty for nobody of ours.</summary>
    public IReadOnlyList<AccountGrant> Of(ProviderMap map, ClaimsPrincipal user)
    {
        var given = new List<AccountGrant>();
        foreach (var rule in map.Grants.Where(rule => user.HasClaim(rule.Claim, rule.Value)))
            if (Read(rule, user) is { } grant && !given.Any(grant.GivesWhat))
                given.Add(grant);
        return given;
    }

    // A worker whom the provider knows and the town does not gets nothing by it; the rest that fits is given all the same.
    private AccountGrant? Read(ProviderGrant rule, ClaimsPrincipal user)
    {
        var subject = rule.Subject ?? user.FindFirstValue(rule.SubjectClaim!);
        try
        {
            return grants.Read(new GrantBody(rule.Role, subject, rule.Unit, rule.Town), null, "");
        }
        catch (ProblemException refused)
        {
            log.LogWarning("The identity provider's {Claim} '{Value}' gives nothing: {Why}", rule.Claim, rule.Value, refused.Problem.Detail);
            return null;
        }
    }
}
