namespace GovGrid.Simulation.Demand.Recorded;

/// <summary>A record as it stands in a file.</summary>
/// <param name="File">Name of the file.</param>
/// <param name="Line">The line where it begins, from 1.</param>
/// <param name="Lines">How many lines it takes.</param>
/// <param name="Fields">Its fields.</param>
/// <param name="Width">How many fields the header has.</param>
/// <param name="Columns">Where each column of the header stands.</param>
public sealed record RecordedRow(
    string File, int Line, int Lines, IReadOnlyList<string> Fields, int Width, IReadOnlyDictionary<string, int> Columns)
{
    /// <summary>Whether it has as many fields as the header.</summary>
    public bool IsWhole => Fields.Count == Width;

    /// <summary>The field of a column, without blanks around it.</summary>
    public string this[string column] => Fields[Columns[column]].Trim();

    /// <summary>Several fields in one text, empty ones left out.</summary>
    public string Join(IEnumerable<string> columns) => string.Join(" / ", columns.Select(column => this[column]).Where(text => text.Length > 0));
}
