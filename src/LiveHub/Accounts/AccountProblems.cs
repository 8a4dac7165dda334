using GovGrid.LiveHub.Accounts.Passwords;
using GovGrid.LiveHub.Problems;
using GovGrid.Silo.Accounts;
using Microsoft.AspNetCore.Identity;

namespace GovGrid.LiveHub.Accounts;

/// <summary>How requests about accounts are refused.</summary>
internal static class AccountProblems
{
    public static ApiProblem WrongPassword { get; } =
        new(StatusCodes.Status401Unauthorized, ProblemCodes.SignInRefused, "The name or the password is wrong.");

    /// <summary>Of who is signed in: no 401, which would say that the session is over.</summary>
    public static ApiProblem WrongOldPassword { get; } =
        new(StatusCodes.Status403Forbidden, ProblemCodes.SignInRefused, "The password so far is wrong.");

    public static ApiProblem WrongPasskey { get; } = new(
        StatusCodes.Status403Forbidden, ProblemCodes.PasskeyRefused, "The passkey is not known here, or its answer is not to the question that was asked. Expected: a new try.");

    public static ApiProblem Locked { get; } =
        new(StatusCodes.Status403Forbidden, ProblemCodes.AccountLocked, "An administrator has locked this account.");

    public static ApiProblem NoGrant { get; } =
        new(StatusCodes.Status403Forbidden, ProblemCodes.NoGrant, "This account may act as nobody. Expected: a grant from an administrator.");

    public static ApiProblem NoAccount { get; } =
        new(StatusCodes.Status403Forbidden, ProblemCodes.NoAccount, "That is for who signed in to an account, not with a token.");

    public static ApiProblem SignInAgain { get; } = new(
        StatusCodes.Status403Forbidden, ProblemCodes.SignInAgain, "How an account is signed in to is changed within 15 minutes of signing in. Expected: a new sign-in.");

    public static ApiProblem OfProvider { get; } = new(
        StatusCodes.Status409Conflict, ProblemCodes.OfProvider, "The identity provider says at each sign-in what this account may act as, so there is no other way in to it.");

    public static ApiProblem NameIsTaken { get; } = new(StatusCodes.Status409Conflict, ProblemCodes.NameTaken, "Somebody has this name already.");

    public static ApiProblem LinkSpent { get; } = new(
        StatusCodes.Status410Gone, ProblemCodes.LinkSpent, "The link was used, is too old, was never made, or what it was for has changed since. Expected: a new one from an administrator.");

    public static ApiProblem LastWayIn { get; } =
        new(StatusCodes.Status409Conflict, ProblemCodes.LastWayIn, "Without it nobody could sign in to this account. Expected: another passkey or a password first.");

    public static ApiProblem LastAdministrator { get; } =
        new(StatusCodes.Status409Conflict, ProblemCodes.LastAdministrator, "Then nobody could administer this service, or all of its towns. Expected: another administrator first.");

    public static ApiProblem NoProvider { get; } = new(StatusCodes.Status404NotFound, ProblemCodes.NotFound, "No identity provider is set here.");

    public static ApiProblem NoSuch { get; } = new(StatusCodes.Status404NotFound, ProblemCodes.NotFound, "There is no such account, passkey, session or grant.");

    /// <summary>Too many wrong passwords for a name, whether anybody has it or not.</summary>
    public static ApiProblem LockedOut(TimeSpan pause) =>
        new(StatusCodes.Status429TooManyRequests, ProblemCodes.LockedOut, $"There were {SignInFailures.Most} wrong passwords for this name. Expected: a pause, or a passkey.")
        {
            RetryAfter = pause,
        };

    /// <summary>Ends the request of what Identity did not do.</summary>
    /// <exception cref="ProblemException">It did not.</exception>
    public static void MustBeDone(this IdentityResult result)
    {
        if (result.Succeeded) return;
        throw new ProblemException(Of(result.Errors.First()));
    }

    private static ApiProblem Of(IdentityError error) => error.Code switch
    {
        PasswordRules.BadLength or PasswordRules.Guessable => Field("password", ProblemCodes.PasswordRefused, error.Description),
        NameRules.Bad => Field("name", ProblemCodes.BadField, error.Description),
        NameRules.Taken => NameIsTaken,
        nameof(IdentityErrorDescriber.DuplicateUserName) => NameIsTaken,
        AccountStore.LastAdministrator => LastAdministrator,
        nameof(IdentityErrorDescriber.PasswordMismatch) => WrongPassword,
        _ => new ApiProblem(StatusCodes.Status409Conflict, ProblemCodes.Overtaken, "Somebody changed the account at the same moment. Expected: a new try."),
    };

    private static ApiProblem Field(string field, string code, string expected) =>
        new(StatusCodes.Status400BadRequest, code, $"'{field}': expected {expected}.") { Faults = [new FieldFault(field, expected)] };
}
