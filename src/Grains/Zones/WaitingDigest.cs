using GovGrid.Grains.Units;
using GovGrid.Units;

namespace GovGrid.Grains.Zones;

/// <summary>What a zone asks of all that waits there with each ring of its alarm, worked out only when what waits has changed. In memory.</summary>
/// <param name="queue">The zone's queue.</param>
/// <param name="policy">Whom the zone sends.</param>
internal sealed class WaitingDigest(WorkQueue queue, IDispatchPolicy policy)
{
    private readonly List<WorkItem> givenBack = [];
    private bool mayPullOff;
    private bool hasWanted;
    private int revision = -1;

    /// <summary>Whether anything waits that may pull somebody off something else.</summary>
    public bool MayPullOff => UpToDate().mayPullOff;

    /// <summary>Whether anything waits for somebody by name.</summary>
    public bool HasWanted => UpToDate().hasWanted;

    /// <summary>What somebody gave back.</summary>
    public IReadOnlyList<WorkItem> GivenBack => UpToDate().givenBack;

    private WaitingDigest UpToDate()
    {
        if (revision == queue.Revision) return this;
        (revision, mayPullOff, hasWanted) = (queue.Revision, false, false);
        givenBack.Clear();
        foreach (var item in queue.Waiting)
        {
            mayPullOff |= policy.MayPullOff(item);
            hasWanted |= item.Wanted is not null;
            if (item.PassedOver.Count > 0) givenBack.Add(item);
        }
        return this;
    }
}
