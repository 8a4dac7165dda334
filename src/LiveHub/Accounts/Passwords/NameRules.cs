using GovGrid.Silo.Accounts;
using Microsoft.AspNetCore.Identity;

namespace GovGrid.LiveHub.Accounts.Passwords;

/// <summary>What a name to sign in with has to be: 2 to 40 letters, digits, dots, hyphens or underscores, and nobody else's.</summary>
internal sealed class NameRules : IUserValidator<Account>
{
    /// <summary>Code of a name of another form.</summary>
    public const string Bad = "accountName";

    /// <summary>Code of a name that somebody has.</summary>
    public const string Taken = "nameTaken";

    public async Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user)
    {
        if (user.Name is not { Length: >= 2 and <= Account.LongestName } name || !name.All(character => char.IsLetterOrDigit(character) || character is '.' or '-' or '_'))
            return Fault(Bad, $"a name of 2 to {Account.LongestName} letters, digits, dots, hyphens or underscores");
        return await manager.FindByNameAsync(user.Name) is { } other && other.Id != user.Id ? Fault(Taken, "a name that nobody else has") : IdentityResult.Success;
    }

    private static IdentityResult Fault(string code, string expected) => IdentityResult.Failed(new IdentityError { Code = code, Description = expected });
}
