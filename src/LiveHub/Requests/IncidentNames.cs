using System.Text.RegularExpressions;

namespace GovGrid.LiveHub.Requests;

/// <summary>How incidents are named: by an id, and by the number that people read over the phone.</summary>
internal static partial class IncidentNames
{
    // The town's code, and 26 characters of Crockford's base 32, as IncidentId makes them.
    private const string Id = "[0-9]{9}-[0-9a-hjkmnp-tv-z]{26}";

    /// <summary>Whether a text is an id, of an incident that may be there or not.</summary>
    public static bool IsId(string text) => WholeId().IsMatch(text);

    /// <summary>Whether a text is a number, of an incident that may be there or not.</summary>
    public static bool IsNumber(string text) => WholeNumber().IsMatch(text);

    /// <summary>Finds ids within sentences.</summary>
    [GeneratedRegex(Id)]
    public static partial Regex Ids();

    [GeneratedRegex($@"\A{Id}\z")]
    private static partial Regex WholeId();

    [GeneratedRegex(@"\A[0-9]{6}-[0-9]{4,9}\z")]
    private static partial Regex WholeNumber();
}
