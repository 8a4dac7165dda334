using GovGrid.Common;
using GovGrid.Incidents;
using GovGrid.People;
using GovGrid.Towns;

namespace GovGrid.Grains.Incidents;

/// <summary>All that a decision may look at.</summary>
/// <param name="Incident">The incident as it stands.</param>
/// <param name="Command">The command.</param>
/// <param name="Town">The incident's town.</param>
/// <param name="At">The time that counts, UTC.</param>
/// <param name="Now">When the command is received, UTC.</param>
internal sealed record Facts(IncidentState Incident, IncidentCommand Command, Town Town, DateTimeOffset At, DateTimeOffset Now)
{
    /// <summary>Who gives the command.</summary>
    public Caller By => Command.By;

    /// <summary>Refuses a text that is empty where it must not be, or too long.</summary>
    public static Refusal? CheckText(string? text, string name, bool required = true)
    {
        if (required && string.IsNullOrWhiteSpace(text)) return new Refusal(RefusalCode.BadText, $"'{name}' must not be empty.");
        return text?.Length > IncidentDecisions.LongestText
            ? new Refusal(RefusalCode.BadText, $"'{name}' has {text.Length} characters; at most {IncidentDecisions.LongestText} are taken.")
            : null;
    }

    /// <summary>Refuses a severity that is not 1 to 4.</summary>
    public static Refusal? CheckSeverity(int? severity) =>
        severity is < 1 or > 4 ? new Refusal(RefusalCode.BadSeverity, $"A severity is 1 (critical) to 4 (minor), not {severity}.") : null;

    /// <summary>Refuses a category that the town does not have.</summary>
    public Refusal? CheckCategory(string? category) =>
        category is not null && Town.FindCategory(category) is null
            ? new Refusal(RefusalCode.UnknownCategory, $"The town {Town.Code} has no category '{category}'.")
            : null;

    /// <summary>Refuses a unit that the town does not have.</summary>
    public Refusal? CheckUnit(UnitKey unit) =>
        Town.FindPosts(unit) is null || unit == UnitKey.CommandRoom
            ? new Refusal(RefusalCode.UnknownUnit, $"The town {Town.Code} has no platform, agency or department '{unit}'.")
            : null;

    /// <summary>Refuses an operator where another works on the incident; leaders may step in.</summary>
    public Refusal? CheckDesk() =>
        Incident.Desk is { } desk && desk != By.Id && By.Role is Role.Operator
            ? new Refusal(RefusalCode.TakenBySomeoneElse, $"'{desk}' works on it.")
            : null;

    /// <summary>Refuses whoever is not the assignee.</summary>
    public Refusal? CheckAssignee() =>
        Incident.Assignee is { } assignee && assignee != By.Id
            ? new Refusal(RefusalCode.TakenBySomeoneElse, $"'{assignee}' has it.")
            : null;
}
