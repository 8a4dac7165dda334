using GovGrid.Incidents;
using GovGrid.People;
using GovGrid.Towns;
using static GovGrid.Incidents.IncidentStep;

namespace GovGrid.Grains.Incidents;

/// <summary>
/// Which command is allowed in which state: the one table behind decisions, the API's links and docs/states.md. Which role may give it is the
/// town's data (<see cref="TownDefinition.Rights"/>). What a command asks beyond state and role (being the assignee, another than the
/// handler …) stands in <see cref="IncidentDecisions"/>.
/// </summary>
public static class CommandTable
{
    private static readonly IncidentStep[] Open = [Reported, Accepted, Triaged, Dispatched, Taken, OnScene, Resolved, Verified];
    private static readonly IncidentStep[] All = [.. Open, Closed, Evaluated, Refused, Merged, Withdrawn];
    private static readonly IncidentStep[] Sent = [Dispatched, Taken, OnScene];
    private static readonly IncidentStep[] Handled = [Triaged, .. Sent];

    private static readonly CommandRule[] Rules =
    [
        new(CommandKind.Report, [None], BySystem: true),
        new(CommandKind.Accept, [Reported], BySystem: true),
        new(CommandKind.Refuse, [Reported, Accepted], BySystem: true),
        new(CommandKind.Start, [Reported, Accepted, Triaged, Resolved, Verified], BySystem: true),
        new(CommandKind.Triage, [Accepted, Triaged], BySystem: true),
        new(CommandKind.Dispatch, [Triaged, Dispatched], BySystem: true),
        new(CommandKind.Assign, [Triaged], BySystem: true),
        new(CommandKind.Take, [Accepted, Dispatched], BySystem: true),
        new(CommandKind.Arrive, [Taken]),
        new(CommandKind.Resolve, [OnScene]),
        new(CommandKind.Verify, [Resolved], BySystem: true),
        new(CommandKind.Rework, [Resolved]),
        new(CommandKind.Close, [Verified], BySystem: true),
        new(CommandKind.Evaluate, [Closed]),
        new(CommandKind.Escalate, Handled),
        new(CommandKind.Transfer, Handled),
        new(CommandKind.Return, Handled),
        new(CommandKind.Reassign, [Reported, Accepted, .. Handled, Resolved, Verified], BySystem: true),
        new(CommandKind.Decline, [Dispatched]),
        new(CommandKind.Reclassify, Handled),
        new(CommandKind.Relocate, [Reported, Accepted, .. Handled]),
        new(CommandKind.Assist, Sent),
        new(CommandKind.Support, Sent, BySystem: true),
        new(CommandKind.Suspend, Handled),
        new(CommandKind.Resume, [Triaged, Dispatched], BySystem: true, Suspended: true),
        new(CommandKind.Extend, Handled),
        new(CommandKind.Supervise, Open, Suspended: true),
        new(CommandKind.Answer, All, BySystem: true, Suspended: true),
        new(CommandKind.HandOver, Open, Suspended: true),
        new(CommandKind.Merge, [Reported, Accepted, Triaged]),
        new(CommandKind.Link, [Reported, Accepted, .. Handled], Suspended: true),
        new(CommandKind.Join, All, BySystem: true, Suspended: true),
        new(CommandKind.Note, All, Suspended: true),
        new(CommandKind.Withdraw, [Reported, Accepted, Triaged, Dispatched], Suspended: true),
        new(CommandKind.Reopen, [Closed, Evaluated]),
        new(CommandKind.CheckLimits, All, BySystem: true, Suspended: true),
        new(CommandKind.SwitchProfile, All, BySystem: true, Suspended: true),
    ];

    private static readonly bool[,] Steps = StepsByCommand();

    /// <summary>The rows of the table, a row a command.</summary>
    public static IReadOnlyList<CommandRule> Rows => Rules;

    /// <summary>Whether a state allows a command.</summary>
    public static bool Allows(IncidentStep step, CommandKind command) => Steps[(int)command, (int)step];

    /// <summary>Whether a town lets a role give a command; for the system the table itself says so.</summary>
    public static bool Allows(Town town, Role role, CommandKind command) =>
        role is Role.System ? Rules[(int)command].BySystem : town.Allows(role, command);

    /// <summary>Whether a command is allowed while the clock stands still.</summary>
    public static bool AllowsSuspended(CommandKind command) => Rules[(int)command].Suspended;

    /// <summary>The commands that a role may give to an incident as it stands, in the order of the flow.</summary>
    public static IEnumerable<CommandKind> Allowed(Town town, IncidentState incident, Role role) =>
        Rules.Select(rule => rule.Command).Where(command =>
            Allows(incident.Step, command) && Allows(town, role, command) && (incident.Suspension is null || AllowsSuspended(command)) && HasObject(incident, command));

    // Nobody resumes what goes on, or supports where no partner was called.
    private static bool HasObject(IncidentState incident, CommandKind command) => command switch
    {
        CommandKind.Resume => incident.Suspension is not null,
        CommandKind.Support => incident.Partners.Count > 0,
        _ => true,
    };

    private static bool[,] StepsByCommand()
    {
        var matrix = new bool[Rules.Length, Enum.GetValues<IncidentStep>().Length];
        foreach (var rule in Rules)
            foreach (var step in rule.From)
                matrix[(int)rule.Command, (int)step] = true;
        return matrix;
    }
}

/// <summary>A row of the <see cref="CommandTable"/>.</summary>
/// <param name="Command">The command.</param>
/// <param name="From">States that allow it.</param>
/// <param name="BySystem">Whether the system gives it by rule.</param>
/// <param name="Suspended">Whether it is allowed while the clock stands still.</param>
public sealed record CommandRule(CommandKind Command, IReadOnlyList<IncidentStep> From, bool BySystem = false, bool Suspended = false);
