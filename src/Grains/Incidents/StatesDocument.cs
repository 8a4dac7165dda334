using System.Text;
using System.Text.Json;
using GovGrid.Incidents;
using GovGrid.People;
using GovGrid.Towns;

namespace GovGrid.Grains.Incidents;

/// <summary>Writes the <see cref="CommandTable"/> with a town's rights as docs/states.md, the form in which people read and review it.</summary>
public static class StatesDocument
{
    private static readonly IncidentStep[] Steps = Enum.GetValues<IncidentStep>();
    private static readonly Role[] Roles = Enum.GetValues<Role>();

    /// <summary>The whole document.</summary>
    /// <param name="town">The town whose roles it tells.</param>
    public static string Write(Town town)
    {
        var text = new StringBuilder();
        text.AppendLine("# States, commands and roles");
        text.AppendLine();
        text.AppendLine("Which command is allowed in which state (first table) to which role (second table): a command needs both. The states are the");
        text.AppendLine($"code's, the roles those of the town {town.Code} (`roles.json`). Written by `dotnet run --project src/Simulation -- states`; a test");
        text.AppendLine("holds every cell against the decisions. What a command asks besides, such as being the assignee, stands in the code beside it.");
        text.AppendLine("`start`, `assign`, `join`, `checkLimits` and `switchProfile` are given by units, zones, the command room and grids themselves.");
        text.AppendLine();
        Table(text, [.. Steps.Select(Name), "while suspended"], rule => [.. Steps.Select(step => rule.From.Contains(step)), rule.Suspended]);
        text.AppendLine();
        Table(text, [.. Roles.Select(Name)], rule => [.. Roles.Select(role => CommandTable.Allows(town, role, rule.Command))]);
        return text.ToString();
    }

    private static void Table(StringBuilder text, IReadOnlyList<string> columns, Func<CommandRule, IReadOnlyList<bool>> cells)
    {
        string[] head = ["command", .. columns];
        text.AppendLine($"| {string.Join(" | ", head)} |");
        text.AppendLine($"|{string.Concat(head.Select(_ => "---|"))}");
        foreach (var rule in CommandTable.Rows)
            text.AppendLine($"| {Name(rule.Command)} | {string.Join(" | ", cells(rule).Select(allowed => allowed ? "●" : ""))} |");
    }

    private static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
