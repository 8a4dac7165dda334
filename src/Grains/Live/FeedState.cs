namespace GovGrid.Grains.Live;

/// <summary>What is stored of a feed.</summary>
[GenerateSerializer, Alias("govgrid.FeedState")]
public sealed class FeedState
{
    /// <summary>The epoch; raised at each activation before the first frame.</summary>
    [Id(0)]
    public long Epoch { get; set; }
}
