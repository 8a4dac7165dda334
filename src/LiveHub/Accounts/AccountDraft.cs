using GovGrid.LiveHub.Requests;
using GovGrid.Silo.Accounts;

namespace GovGrid.LiveHub.Accounts;

/// <summary>An account that is to be made.</summary>
internal static class AccountDraft
{
    /// <summary>The account; whether its name is good and free is asked of Identity.</summary>
    /// <exception cref="Problems.ProblemException">A field is wrong.</exception>
    public static Account Of(string id, string? name, string? displayName, DateTimeOffset now)
    {
        var faults = new FieldFaults();
        faults.Check("name", name, Account.LongestName, required: true);
        faults.Check("displayName", displayName, Account.LongestName, required: false);
        faults.ThrowIfAny();
        return new Account { Id = id, Name = name!.Trim(), DisplayName = string.IsNullOrWhiteSpace(displayName) ? null : displayName.Trim(), CreatedAt = now };
    }
}
