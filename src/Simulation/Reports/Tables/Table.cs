namespace GovGrid.Simulation.Reports.Tables;

/// <summary>A table of a run, the same whatever file it goes into.</summary>
/// <param name="Name">Its name, which files take: letters and digits.</param>
/// <param name="Columns">Its columns, all of one length.</param>
public sealed record Table(string Name, IReadOnlyList<TableColumn> Columns)
{
    /// <summary>How many rows it has.</summary>
    public int Rows => Columns.Count == 0 ? 0 : Columns[0].Count;
}
