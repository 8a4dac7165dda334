using GovGrid.Drafts;

namespace GovGrid.Grains.Drafts;

/// <summary>What is stored of a call-taker's drafts.</summary>
[GenerateSerializer, Alias("govgrid.DraftBook")]
public sealed class DraftBook
{
    /// <summary>The drafts, last saved first.</summary>
    [Id(0)]
    public List<Draft> Drafts { get; set; } = [];
}
