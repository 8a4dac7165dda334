namespace GovGrid.Grains.Territory;

/// <summary>What is stored of a grid: its open incidents, each with the version that the read model has.</summary>
[GenerateSerializer, Alias("govgrid.GridRegister")]
public sealed class GridRegister
{
    /// <summary>Incident → last version that the read model has acknowledged.</summary>
    [Id(0)]
    public SortedDictionary<string, int> Acknowledged { get; set; } = new(StringComparer.Ordinal);
}
