using GovGrid.Incidents;
using GovGrid.Territory;

namespace GovGrid.Grains.Territory;

/// <summary>What is stored of a town.</summary>
[GenerateSerializer, Alias("govgrid.TownRecord")]
public sealed class TownRecord
{
    /// <summary>Series and its day or year → the last number that may have been given.</summary>
    [Id(0)]
    public SortedDictionary<string, int> Numbers { get; set; } = new(StringComparer.Ordinal);

    /// <summary>The operation that the town is in.</summary>
    [Id(1)]
    public RaisedOperation? Operation { get; set; }

    /// <summary>Incidents that it has reached, and how.</summary>
    [Id(2)]
    public SortedDictionary<string, OperationEffect> Reached { get; set; } = new(StringComparer.Ordinal);

    /// <summary>The last operations that ended, newest first.</summary>
    [Id(3)]
    public List<OperationReport> Ended { get; set; } = [];

    /// <summary>Ids of the posts that people fill.</summary>
    [Id(4)]
    public SortedSet<string> Attendance { get; set; } = new(StringComparer.Ordinal);
}
