using GovGrid.Common;
using GovGrid.Incidents;
using GovGrid.People;
using GovGrid.Towns;

namespace GovGrid.Grains.Incidents;

/// <summary>All that a decision may look at.</summary>
/// <param name="Incident">The incident as it stands.</param>
/// <param name="Command">The command.</param>
/// <param name="Town">The incident's town.</param>
/// <param name="Operation">The operation that the town is in; null in ordinary times.</param>
/// <param name="At">The time that counts, UTC.</param>
/// <param name="Now">When the command is received, UTC.</param>
internal sealed record Facts(
    IncidentState Incident, IncidentCommand Command, Town Town, OperationKind? Operation, DateTimeOffset At, DateTimeOffset Now)
{
    /// <summary>Who gives the command.</summary>
    public Caller By => Command.By;

    /// <summary>Whether the caller may decide what others have to ask for.</summary>
    public bool ByLeader => By.Role is Role.ShiftLeader or Role.CommandRoomHead;

    /// <summary>Whether the caller belongs to the command room or is the system.</summary>
    public bool ByCommandRoom => By.Role is Role.System or Role.Operator || ByLeader;

    /// <summary>Puts onto an event that has just been made when it happened, by whom, and by which command.</summary>
    /// <param name="happened">The event.</param>
    /// <param name="by">Who did it; null for the caller.</param>
    public IncidentEvent Stamp(IncidentEvent happened, string? by = null)
    {
        // Checks of limits are stamped with when they are decided: a call long under way must not date a supervision before its limit is due.
        happened.Stamp(Command is CheckLimits ? Now : At, Now, by ?? By.Id, Command.Id);
        return happened;
    }

    /// <summary>Puts the same onto several, all of the caller's.</summary>
    public IReadOnlyList<IncidentEvent> Stamp(IReadOnlyList<IncidentEvent> happened)
    {
        for (var i = 0; i < happened.Count; i++) Stamp(happened[i]);
        return happened;
    }

    /// <summary>Refuses a text that is empty where it must not be, or too long.</summary>
    public static Refusal? CheckText(string? text, string name, bool required = true)
    {
        if (required && string.IsNullOrWhiteSpace(text)) return new Refusal(RefusalCode.BadText, $"'{name}' must not be empty.");
        return text?.Length > IncidentDecisions.LongestKept
            ? new Refusal(RefusalCode.BadText, $"'{name}' has {text.Length} characters; at most {IncidentDecisions.LongestKept} are taken.")
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
        Incident.Assignee == By.Id
            ? null
            : new Refusal(RefusalCode.TakenBySomeoneElse, Incident.Assignee is { } assignee ? $"'{assignee}' has it." : $"'{Incident.Owner}' has it.");

    /// <summary>Refuses whoever neither has it, nor leads the unit that owns it, nor belongs to the command room.</summary>
    public Refusal? CheckHolder()
    {
        if (ByCommandRoom || Incident.Assignee == By.Id || LeadsOwner) return null;
        return new Refusal(RefusalCode.TakenBySomeoneElse, Incident.Assignee is { } assignee ? $"'{assignee}' has it." : $"'{Incident.Owner}' has it.");
    }

    // A grid worker belongs to a grid too, but does not lead it.
    private bool LeadsOwner => By.Unit == Incident.Owner && By.Role is not Role.GridWorker;
}
