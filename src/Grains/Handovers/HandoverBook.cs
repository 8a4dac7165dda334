using GovGrid.Handovers;

namespace GovGrid.Grains.Handovers;

/// <summary>What is stored of a command room's hand-overs.</summary>
[GenerateSerializer, Alias("govgrid.HandoverBook")]
public sealed class HandoverBook
{
    /// <summary>The sheets, newest first.</summary>
    [Id(0)]
    public List<HandoverSheet> Sheets { get; set; } = [];
}
