using System.Text.RegularExpressions;

namespace GovGrid.Towns.Files;

/// <summary>Forms of codes and ids in the CSV files.</summary>
internal static partial class Forms
{
    public const string IdDescribed = "an id of small letters, digits and dashes";

    [GeneratedRegex("^[a-z0-9][a-z0-9-]*$", RegexOptions.CultureInvariant)]
    public static partial Regex Id();

    [GeneratedRegex("^[0-9]{12}$", RegexOptions.CultureInvariant)]
    public static partial Regex CommunityCode();
}
