using GovGrid.Common;
using GovGrid.Grains.Incidents;
using GovGrid.Incidents;
using GovGrid.People;
using GovGrid.Testing;
using GovGrid.Towns;
using GovGrid.Towns.Loading;

namespace GovGrid.Grains.Tests.Incidents;

public class StatesTests
{
    // Cells that the table allows and a further rule refuses for the incident of these tests, each with the rule.
    private static readonly Dictionary<(CommandKind, IncidentStep), RefusalCode> Refined = new()
    {
        [(CommandKind.Assign, IncidentStep.Triaged)] = RefusalCode.WrongStep, // routed to an agency, not to its grid
        [(CommandKind.Return, IncidentStep.Triaged)] = RefusalCode.WrongStep, // the command room has it
        [(CommandKind.Reassign, IncidentStep.Reported)] = RefusalCode.WrongStep, // no desk has it
        [(CommandKind.Reassign, IncidentStep.Accepted)] = RefusalCode.WrongStep,
        [(CommandKind.Reassign, IncidentStep.Triaged)] = RefusalCode.WrongStep,
        [(CommandKind.Reassign, IncidentStep.Resolved)] = RefusalCode.WrongStep,
        [(CommandKind.Reassign, IncidentStep.Verified)] = RefusalCode.WrongStep,
        [(CommandKind.Resume, IncidentStep.Triaged)] = RefusalCode.WrongStep, // its clock runs
        [(CommandKind.Resume, IncidentStep.Dispatched)] = RefusalCode.WrongStep,
        [(CommandKind.Resume, IncidentStep.Taken)] = RefusalCode.WrongStep,
        [(CommandKind.Resume, IncidentStep.OnScene)] = RefusalCode.WrongStep,
        [(CommandKind.Extend, IncidentStep.Triaged)] = RefusalCode.TooLate, // its limit is shorter than the notice
        [(CommandKind.Extend, IncidentStep.Dispatched)] = RefusalCode.TooLate,
        [(CommandKind.Extend, IncidentStep.Taken)] = RefusalCode.TooLate,
        [(CommandKind.Extend, IncidentStep.OnScene)] = RefusalCode.TooLate,
        [(CommandKind.Decline, IncidentStep.Dispatched)] = RefusalCode.TakenBySomeoneElse, // sent to a unit, to nobody by name
        [(CommandKind.Support, IncidentStep.Dispatched)] = RefusalCode.UnknownUnit, // nobody was called
        [(CommandKind.Support, IncidentStep.Taken)] = RefusalCode.UnknownUnit,
        [(CommandKind.Support, IncidentStep.OnScene)] = RefusalCode.UnknownUnit,
    };

    private static readonly Caller Operator = new("op", Role.Operator);

    // With limits long enough for more time to be asked for.
    private static readonly Towns.Town Patient = new(SmallTown.Definition with
    {
        Categories = [.. SmallTown.Definition.Categories.Select(category => category with { Limits = [new(LimitedStep.Resolve, 30, TimeBasis.WorkingDays)] })],
    });

    public static TheoryData<CommandKind, IncidentStep> Cells()
    {
        var cells = new TheoryData<CommandKind, IncidentStep>();
        foreach (var kind in Enum.GetValues<CommandKind>())
            foreach (var step in Enum.GetValues<IncidentStep>())
                cells.Add(kind, step);
        return cells;
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void Every_cell_of_the_document_holds_for_every_role(CommandKind kind, IncidentStep step)
    {
        var incident = Histories.At(step);
        Assert.Equal(step, incident.Step);
        foreach (var role in Enum.GetValues<Role>())
        {
            var code = Histories.Decide(incident, Histories.Valid(kind, incident, role)).Refusal?.Code;
            Assert.Equal((role, Expected(kind, step, role)), (role, code));
        }
    }

    public static TheoryData<CommandKind, IncidentStep> SuspendedCells()
    {
        var cells = new TheoryData<CommandKind, IncidentStep>();
        foreach (var kind in Enum.GetValues<CommandKind>())
            foreach (var step in new[] { IncidentStep.Triaged, IncidentStep.Dispatched }) // whoever had it in hand was set free
                cells.Add(kind, step);
        return cells;
    }

    [Theory]
    [MemberData(nameof(SuspendedCells))]
    public void Every_cell_of_the_document_holds_while_suspended(CommandKind kind, IncidentStep step)
    {
        var incident = Suspended(step);
        Assert.Equal((step, true), (incident.Step, incident.Suspension is not null));
        foreach (var role in Enum.GetValues<Role>())
        {
            var code = Histories.Decide(incident, Histories.Valid(kind, incident, role)).Refusal?.Code;
            Assert.Equal((role, ExpectedSuspended(kind, step, role)), (role, code));
        }
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void Every_allowed_cell_of_the_document_is_allowed_to_somebody(CommandKind kind, IncidentStep step)
    {
        if (!Document.Allows(step, kind))
        {
            Assert.NotNull(Histories.Decide(Histories.At(step), Histories.Valid(kind, Histories.At(step), Role.System)).Refusal);
            return;
        }
        var tries = from incident in Some(step)
                    from role in Enum.GetValues<Role>()
                    where Document.Allows(role, kind)
                    select Histories.Decide(incident, Histories.Valid(kind, incident, role)).Refusal;
        Assert.Contains(null, tries);
    }

    [Fact]
    public void The_document_is_the_table()
    {
        Assert.Equal(StatesDocument.Write(TownDirectory.Load(Repository.PathOf("towns", "ningwei")).Towns[0]), File.ReadAllText(Repository.PathOf("docs", "states.md")));
    }

    [Fact]
    public void The_table_has_a_row_for_each_command_in_order()
    {
        Assert.Equal(Enum.GetValues<CommandKind>(), CommandTable.Rows.Select(rule => rule.Command));
    }

    private static RefusalCode? Expected(CommandKind kind, IncidentStep step, Role role)
    {
        if (!Document.Allows(role, kind)) return RefusalCode.NotAllowed;
        if (step is IncidentStep.None && kind is not CommandKind.Report) return RefusalCode.NotFound;
        if (!Document.Allows(step, kind)) return RefusalCode.WrongStep;
        // Only the crew of the unit that has it takes from its queue; a grid worker only what was found and for nobody else.
        if (kind is CommandKind.Take && step is IncidentStep.Dispatched && role is Role.GridWorker) return RefusalCode.TakenBySomeoneElse;
        if (kind is CommandKind.Take && step is IncidentStep.Accepted && role is not Role.GridWorker) return RefusalCode.WrongStep;
        // The incident of these tests is the command room's and an agency's, neither of which is a platform or the county.
        if (kind is CommandKind.Dispatch && role is Role.PlatformOfficer or Role.CountyOfficer) return RefusalCode.NotAllowed;
        if (Refined.TryGetValue((kind, step), out var code) && !(ForHolders(kind) && code is RefusalCode.TooLate && IsOutsider(role, step))) return code;
        return ForHolders(kind) && IsOutsider(role, step) ? RefusalCode.TakenBySomeoneElse : null;
    }

    private static RefusalCode? ExpectedSuspended(CommandKind kind, IncidentStep step, Role role)
    {
        if (!Document.Allows(role, kind)) return RefusalCode.NotAllowed;
        if (!Document.Allows(step, kind)) return RefusalCode.WrongStep;
        if (!Document.AllowsSuspended(kind)) return RefusalCode.Suspended;
        return kind is CommandKind.Answer or CommandKind.Resume && role is Role.GridWorker ? RefusalCode.TakenBySomeoneElse : null;
    }

    private static IncidentState Suspended(IncidentStep step) => Histories.Done(
        Histories.At(step), new SuspendIncident(Histories.Start.AddDays(3), "waits for parts") { Id = "s", By = new Caller("leader-1", Role.ShiftLeader), At = Histories.Start });

    // Incidents in a step, of each kind that a further rule asks for.
    private static IEnumerable<IncidentState> Some(IncidentStep step)
    {
        yield return Histories.At(step);
        yield return Histories.At(step, Patient);
        if (step is IncidentStep.Triaged or IncidentStep.Dispatched) yield return Suspended(step);
        if (step is IncidentStep.Dispatched or IncidentStep.Taken or IncidentStep.OnScene)
            yield return Histories.Done(Histories.At(step), new AssistIncident([UnitKey.Platform("PublicSafety")], "a crowd") { Id = "j", By = Operator, At = Histories.Start });
        var inGrid = Histories.Done(Histories.At(IncidentStep.Accepted), new TriageIncident("rubbish", 3) { Id = "g", By = Operator, At = Histories.Start });
        if (step is IncidentStep.Triaged) yield return inGrid;
        if (step is IncidentStep.Reported or IncidentStep.Accepted or IncidentStep.Triaged or IncidentStep.Resolved or IncidentStep.Verified)
            yield return Histories.Done(Histories.At(step, Patient), new StartWork(UnitKey.CommandRoom, "dispatch-1") { Id = "d", By = Caller.Rule, At = Histories.Start });
        if (step is IncidentStep.Dispatched) yield return Histories.Done(inGrid, new AssignWorker("w1", 60, "best") { Id = "w", By = Caller.Rule, At = Histories.Start });
    }

    // A grid worker is of a grid, and does not speak for an agency unless it is the assignee.
    private static bool IsOutsider(Role role, IncidentStep step) => role is Role.GridWorker && step is not (IncidentStep.Taken or IncidentStep.OnScene);

    private static bool ForHolders(CommandKind kind) => kind is CommandKind.Escalate or CommandKind.Transfer or CommandKind.Relocate
        or CommandKind.Suspend or CommandKind.Extend or CommandKind.Return or CommandKind.Answer;

    // What the tests expect is read from the document that people review, not from the table that the code uses.
    private static class Document
    {
        private static readonly string[][] Rows = [.. File.ReadAllLines(Repository.PathOf("docs", "states.md"))
            .Where(line => line.StartsWith('|') && !line.StartsWith("|---", StringComparison.Ordinal))
            .Select(line => line.Trim('|').Split('|').Select(cell => cell.Trim()).ToArray())];

        public static bool Allows<T>(T column, CommandKind kind)
            where T : struct, Enum => IsMarked(Camel(column), kind);

        public static bool AllowsSuspended(CommandKind kind) => IsMarked("while suspended", kind);

        private static bool IsMarked(string column, CommandKind kind)
        {
            var names = Rows.Where(row => row[0] == "command").Single(row => row.Contains(column));
            var cells = Rows.Where(row => row.Length == names.Length).Single(row => row[0] == Camel(kind));
            return cells[Array.IndexOf(names, column)] == "●";
        }

        private static string Camel<T>(T value)
            where T : struct, Enum => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
    }
}
