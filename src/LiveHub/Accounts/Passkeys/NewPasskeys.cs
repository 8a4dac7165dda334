using GovGrid.LiveHub.Problems;
using GovGrid.LiveHub.Requests;
using GovGrid.Silo.Accounts;
using Microsoft.AspNetCore.Identity;

namespace GovGrid.LiveHub.Accounts.Passkeys;

/// <summary>Reads passkeys that were made.</summary>
internal sealed class NewPasskeys(PasskeyCeremonies ceremonies)
{
    /// <summary>The passkey of a request, with its name, and for whom it was made.</summary>
    /// <param name="context">The request.</param>
    /// <param name="body">Its body.</param>
    /// <exception cref="ProblemException">A field is wrong, or it is no answer to what was asked.</exception>
    public async Task<(UserPasskeyInfo Passkey, PasskeyUserEntity User)> Read(HttpContext context, PasskeyBody body)
    {
        var faults = new FieldFaults();
        faults.Check("name", body.Name, Account.LongestName, required: true);
        faults.ThrowIfAny();
        var answer = body is { Ceremony: { } ceremony, Credential: { } credential } ? await ceremonies.EndCreation(context, ceremony, credential) : null;
        if (answer is not { Passkey: { } made, UserEntity: { } user }) throw new ProblemException(AccountProblems.WrongPasskey);
        made.Name = body.Name;
        return (made, user);
    }
}
