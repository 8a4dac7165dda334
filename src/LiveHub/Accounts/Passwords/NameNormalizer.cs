using System.Text;
using Microsoft.AspNetCore.Identity;

namespace GovGrid.LiveHub.Accounts.Passwords;

/// <summary>How names to sign in with are compared: by what they look like, in small letters.</summary>
internal sealed class NameNormalizer : ILookupNormalizer
{
    public string? NormalizeName(string? name)
    {
        try
        {
            return name?.Trim().Normalize(NormalizationForm.FormKC).ToLowerInvariant();
        }
        catch (ArgumentException)
        {
            return ""; // no text: half of a pair that makes a character
        }
    }

    public string? NormalizeEmail(string? email) => NormalizeName(email);
}
