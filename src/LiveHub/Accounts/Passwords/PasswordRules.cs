using GovGrid.Silo.Accounts;
using GovGrid.Towns;
using Microsoft.AspNetCore.Identity;

namespace GovGrid.LiveHub.Accounts.Passwords;

/// <summary>
/// What a password has to be: 12 to 128 characters of any kind, none that others were robbed of, and of which six are left when all that guessers
/// try first is taken out. There are no rules about kinds of characters: they make passwords hard to remember and no harder to guess (NIST SP 800-63B).
/// </summary>
internal sealed class PasswordRules(ITownDirectory towns) : IPasswordValidator<Account>
{
    /// <summary>The fewest characters.</summary>
    public const int Shortest = 12;

    /// <summary>The most characters: a longer one only costs time.</summary>
    public const int Longest = 128;

    /// <summary>Code of a fault in length.</summary>
    public const string BadLength = "passwordLength";

    /// <summary>Code of a password that is easily guessed.</summary>
    public const string Guessable = "passwordGuessable";

    private const int LeastLeft = 6;
    private const int LeastDifferent = 5;

    private readonly string[] ofTowns =
    [
        .. towns.Towns.SelectMany(town => town.Definition.Name.En.Split(' ', '-').Append(town.Definition.Name.Zh).Append(town.Code)),
    ];

    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password) =>
        Task.FromResult(Fault(user, password ?? "") is { } fault ? IdentityResult.Failed(fault) : IdentityResult.Success);

    private IdentityError? Fault(Account user, string password)
    {
        if (password.Length is < Shortest or > Longest)
            return new IdentityError { Code = BadLength, Description = $"a password of {Shortest} to {Longest} characters" };
        var left = GuessedFirst.Without(password, [.. ofTowns, user.Name, user.DisplayName ?? ""]);
        return !LeakedPasswords.Has(password) && left.Length >= LeastLeft && left.Distinct().Count() >= LeastDifferent
            ? null
            : new IdentityError
            {
                Code = Guessable,
                Description = "a password that did not leak from another service and is not made of common words, names of the account or town, years, rows of keys or repeated characters",
            };
    }
}
