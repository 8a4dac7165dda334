using GovGrid.Testing;

namespace GovGrid.LiveHub.Tests.Access.Rights;

/// <summary>docs/rights.csv: method, route, and for each caller what is expected.</summary>
public sealed class RightsTable
{
    public const string File = "docs/rights.csv";

    private RightsTable(IReadOnlyList<string> callers, IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> rows) => (Callers, Rows) = (callers, rows);

    public IReadOnlyList<string> Callers { get; }

    /// <summary>By method and route, such as <c>GET /api/v1/towns</c>: the cells by caller.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Rows { get; }

    public static RightsTable Read()
    {
        var lines = System.IO.File.ReadAllLines(Repository.PathOf(File.Split('/')));
        var callers = lines[0].Split(',')[2..];
        return new RightsTable(callers, lines[1..].Select(line => line.Split(',')).ToDictionary(
            cells => $"{cells[0]} {cells[1]}",
            IReadOnlyDictionary<string, string> (cells) => callers.Zip(cells[2..]).ToDictionary(cell => cell.First, cell => cell.Second)));
    }

    /// <summary>A row as the file has it.</summary>
    public static string Line(string route, IEnumerable<string> cells) => $"{route.Replace(' ', ',')},{string.Join(',', cells)}";

    /// <summary>A cell: one word where it is the same towards the own and the foreign, else three.</summary>
    public static string Cell(IReadOnlyList<string> answers)
    {
        var given = answers.Where(answer => answer != "-").Distinct().ToList();
        return given is [var same] ? same : string.Join('/', answers);
    }
}
