using GovGrid.Incidents;
using GovGrid.People;
using static GovGrid.Incidents.IncidentStep;
using static GovGrid.People.Role;

namespace GovGrid.Grains.Incidents;

/// <summary>
/// Which command is allowed in which state to which role: the one table behind decisions, the API's links and docs/states.md. What a
/// command asks beyond state and role (being the assignee, another than the handler …) stands in <see cref="IncidentDecisions"/>.
/// </summary>
public static class CommandTable
{
    private static readonly Role[] CommandRoom = [Operator, ShiftLeader, CommandRoomHead];
    private static readonly Role[] Handlers = [GridWorker, PlatformOfficer, AgencyOfficer, CountyOfficer];
    private static readonly Role[] Staff = [.. CommandRoom, .. Handlers, GridLeader];
    private static readonly IncidentStep[] Open = [Reported, Accepted, Triaged, Dispatched, Taken, OnScene, Resolved, Verified];
    private static readonly IncidentStep[] All = [.. Open, Closed, Evaluated, Refused, Merged, Withdrawn];

    private static readonly CommandRule[] Rules =
    [
        new(CommandKind.Report, [None], [Role.System, Resident, .. Staff]),
        new(CommandKind.Accept, [Reported], [Role.System, .. CommandRoom]),
        new(CommandKind.Refuse, [Reported, Accepted], [Role.System, .. CommandRoom]),
        new(CommandKind.Start, [Reported, Accepted, Triaged, Resolved, Verified], [Role.System, .. CommandRoom]),
        new(CommandKind.Triage, [Accepted, Triaged], [Role.System, .. CommandRoom]),
        new(CommandKind.Dispatch, [Triaged, Dispatched], [Role.System, .. CommandRoom, PlatformOfficer, CountyOfficer]),
        new(CommandKind.Assign, [Triaged], [Role.System, .. CommandRoom, GridLeader]),
        new(CommandKind.Take, [Accepted, Dispatched], [Role.System, .. Handlers]),
        new(CommandKind.Arrive, [Taken], Handlers),
        new(CommandKind.Resolve, [OnScene], Handlers),
        new(CommandKind.Verify, [Resolved], [Role.System, .. CommandRoom]),
        new(CommandKind.Rework, [Resolved], CommandRoom),
        new(CommandKind.Close, [Verified], [Role.System, .. CommandRoom]),
        new(CommandKind.Evaluate, [Closed], [Resident, .. CommandRoom]),
        new(CommandKind.Escalate, [Triaged, Dispatched, Taken, OnScene], Staff),
        new(CommandKind.Transfer, [Triaged, Dispatched, Taken, OnScene], Staff),
        new(CommandKind.Merge, [Reported, Accepted, Triaged], CommandRoom),
        new(CommandKind.Note, All, [Inspector, .. Staff]),
        new(CommandKind.Withdraw, [Reported, Accepted, Triaged, Dispatched], [Resident, .. CommandRoom]),
        new(CommandKind.CheckLimits, All, [Role.System]),
    ];

    private static readonly bool[,] Steps = Matrix<IncidentStep>(rule => rule.From.Select(step => (int)step));
    private static readonly bool[,] Roles = Matrix<Role>(rule => rule.Roles.Select(role => (int)role));

    /// <summary>The rows of the table, a row a command.</summary>
    public static IReadOnlyList<CommandRule> Rows => Rules;

    /// <summary>Whether a state allows a command.</summary>
    public static bool Allows(IncidentStep step, CommandKind command) => Steps[(int)command, (int)step];

    /// <summary>Whether a role may give a command.</summary>
    public static bool Allows(Role role, CommandKind command) => Roles[(int)command, (int)role];

    /// <summary>The commands that a role may give in a state, in the order of the flow.</summary>
    public static IEnumerable<CommandKind> Allowed(IncidentStep step, Role role) =>
        Rules.Select(rule => rule.Command).Where(command => Allows(step, command) && Allows(role, command));

    private static bool[,] Matrix<TColumn>(Func<CommandRule, IEnumerable<int>> columns)
        where TColumn : struct, Enum
    {
        var matrix = new bool[Rules.Length, Enum.GetValues<TColumn>().Length];
        foreach (var rule in Rules)
            foreach (var column in columns(rule))
                matrix[(int)rule.Command, column] = true;
        return matrix;
    }
}

/// <summary>A row of the <see cref="CommandTable"/>.</summary>
/// <param name="Command">The command.</param>
/// <param name="From">States that allow it.</param>
/// <param name="Roles">Roles that may give it.</param>
public sealed record CommandRule(CommandKind Command, IReadOnlyList<IncidentStep> From, IReadOnlyList<Role> Roles);
