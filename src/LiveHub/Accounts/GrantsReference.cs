using System.Security.Cryptography;
using System.Text;
using GovGrid.Common;
using GovGrid.Silo.Accounts;

namespace GovGrid.LiveHub.Accounts;

/// <summary>
/// What an account may act as, as the audit has it. No history keeps grants that were taken away, so a row holds them themselves: role and post
/// or worker, unit and town, such as <c>agencyOfficer:officer-3/agency/water@330109013</c>.
/// </summary>
internal static class GrantsReference
{
    // A row holds 200 characters of it. The end of what does not fit tells how many more there were, and which by their hash.
    private const int Longest = 200;
    private const int EndLength = 24;
    private const int HashDigits = 16;
    private const string Between = "; ";

    /// <summary>The reference; null for no grants.</summary>
    public static string? Of(IReadOnlyList<AccountGrant> grants)
    {
        if (grants.Count == 0) return null;
        var each = grants.Select(Of).ToList();
        var whole = string.Join(Between, each);
        return whole.Length <= Longest ? whole : Shortened(each, whole);
    }

    private static string Of(AccountGrant grant) =>
        $"{EnumName.Of(grant.Role)}:{grant.Subject}{(grant.Unit is { } unit ? $"/{unit.Value}" : "")}{(grant.Town is { } town ? $"@{town}" : "")}";

    private static string Shortened(List<string> each, string whole)
    {
        var (text, told) = (new StringBuilder(), 0);
        while (text.Length + each[told].Length + Between.Length <= Longest - EndLength) text.Append(each[told++]).Append(Between);
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(whole)));
        return $"{text}+{each.Count - told} #{hash[..HashDigits]}";
    }
}
