namespace GovGrid.Grains.Common;

/// <summary>
/// Ids of the commands that the town's rule gives. They begin with a space, which no caller's key may hold: what follows from a caller's command
/// by rule is stored as the rule's deed under the caller's key, and must never pass for a command of the rule.
/// </summary>
internal static class RuleKey
{
    /// <summary>The id; the same for a repeat of the same command.</summary>
    public static string Of(string text) => " " + text;
}
