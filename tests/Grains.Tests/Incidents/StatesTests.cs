using GovGrid.Common;
using GovGrid.Grains.Incidents;
using GovGrid.Incidents;
using GovGrid.People;
using GovGrid.Testing;

namespace GovGrid.Grains.Tests.Incidents;

public class StatesTests
{
    // Cells that the table allows and a further rule refuses for the incident of these tests, each with the rule.
    private static readonly Dictionary<(CommandKind, IncidentStep), RefusalCode> Refined = new()
    {
        [(CommandKind.Assign, IncidentStep.Triaged)] = RefusalCode.WrongStep, // routed to an agency, not to its grid
    };

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

    [Fact]
    public void The_document_is_the_table()
    {
        Assert.Equal(StatesDocument.Write(), File.ReadAllText(Repository.PathOf("docs", "states.md")));
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
        if (kind is CommandKind.Take && step is IncidentStep.Accepted && role is not Role.GridWorker) return RefusalCode.WrongStep;
        return Refined.TryGetValue((kind, step), out var code) ? code : null;
    }

    // What the tests expect is read from the document that people review, not from the table that the code uses.
    private static class Document
    {
        private static readonly string[][] Rows = [.. File.ReadAllLines(Repository.PathOf("docs", "states.md"))
            .Where(line => line.StartsWith('|') && !line.StartsWith("|---", StringComparison.Ordinal))
            .Select(line => line.Trim('|').Split('|').Select(cell => cell.Trim()).ToArray())];

        public static bool Allows<T>(T column, CommandKind kind)
            where T : struct, Enum
        {
            var names = Rows.Where(row => row[0] == "command").Single(row => row.Contains(Camel(column)));
            var cells = Rows.Where(row => row.Length == names.Length).Single(row => row[0] == Camel(kind));
            return cells[Array.IndexOf(names, Camel(column))] == "●";
        }

        private static string Camel<T>(T value)
            where T : struct, Enum => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
    }
}
