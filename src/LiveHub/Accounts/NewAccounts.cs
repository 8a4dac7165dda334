using GovGrid.Silo.Accounts;
using Microsoft.AspNetCore.Identity;

namespace GovGrid.LiveHub.Accounts;

/// <summary>Makes accounts by the rules of Identity, whole: never one that may act as nobody yet.</summary>
internal sealed class NewAccounts(UserManager<Account> users, AccountStore accounts)
{
    /// <summary>Ends the request where an account could not be made; the draft's name is then as it is compared.</summary>
    /// <exception cref="Problems.ProblemException">Its name is bad or taken.</exception>
    public async Task MustBeFree(Account draft)
    {
        foreach (var rules in users.UserValidators) (await rules.ValidateAsync(users, draft)).MustBeDone();
        await users.UpdateNormalizedUserNameAsync(draft);
    }

    /// <summary>Makes an account.</summary>
    /// <param name="draft">The account.</param>
    /// <param name="grants">What it may act as.</param>
    /// <param name="login">Who it is at the city's identity provider; null for an account that is made here.</param>
    /// <returns>Whether it was made; not where somebody was faster with the name, or is that person of the provider.</returns>
    /// <exception cref="Problems.ProblemException">The name is bad or taken.</exception>
    public async Task<IdentityResult> Make(Account draft, IReadOnlyList<AccountGrant> grants, UserLoginInfo? login = null)
    {
        await MustBeFree(draft);
        return await accounts.Make(draft, grants, login);
    }
}
