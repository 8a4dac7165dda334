using System.Text;
using System.Text.Json;
using GovGrid.Incidents;
using GovGrid.People;

namespace GovGrid.Grains.Incidents;

/// <summary>Writes the <see cref="CommandTable"/> as docs/states.md, the form in which people read and review it.</summary>
public static class StatesDocument
{
    private static readonly IncidentStep[] Steps = Enum.GetValues<IncidentStep>();
    private static readonly Role[] Roles = Enum.GetValues<Role>();

    /// <summary>The whole document.</summary>
    public static string Write()
    {
        var text = new StringBuilder();
        text.AppendLine("# States, commands and roles");
        text.AppendLine();
        text.AppendLine("Which command is allowed in which state (first table) to which role (second table): a command needs both. Written by");
        text.AppendLine("`dotnet run --project src/Simulation -- states`; a test holds every cell against the decisions. What a command asks besides,");
        text.AppendLine("such as being the assignee, stands in the code beside it. `start`, `assign` and `checkLimits` are given by the units, zones and grids.");
        text.AppendLine();
        Table(text, "command", Steps.Select(Name), rule => Steps.Select(step => rule.From.Contains(step)));
        text.AppendLine();
        Table(text, "command", Roles.Select(Name), rule => Roles.Select(role => rule.Roles.Contains(role)));
        return text.ToString();
    }

    private static void Table(StringBuilder text, string corner, IEnumerable<string> columns, Func<CommandRule, IEnumerable<bool>> cells)
    {
        string[] head = [corner, .. columns];
        text.AppendLine($"| {string.Join(" | ", head)} |");
        text.AppendLine($"|{string.Concat(head.Select(_ => "---|"))}");
        foreach (var rule in CommandTable.Rows)
            text.AppendLine($"| {Name(rule.Command)} | {string.Join(" | ", cells(rule).Select(allowed => allowed ? "●" : ""))} |");
    }

    private static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
