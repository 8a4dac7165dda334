using GovGrid.Grains.Common;
using GovGrid.Grains.Units;
using GovGrid.Units;

namespace GovGrid.Grains.Zones;

/// <summary>Of what waits in a zone the few that want a look although nobody is idle. In memory.</summary>
internal sealed class WaitingDigest : IWaitingWatch
{
    private readonly IDispatchPolicy policy;
    private readonly SortedSet<WorkItem> movable = new(Order.OfWork);
    private readonly SortedSet<WorkItem> givenBack = new(Order.OfWork);
    private int wanted;

    /// <summary>Takes in what waits in a queue, and follows it.</summary>
    /// <param name="queue">The zone's queue.</param>
    /// <param name="policy">Whom the zone sends.</param>
    public WaitingDigest(WorkQueue queue, IDispatchPolicy policy)
    {
        this.policy = policy;
        foreach (var item in queue.Waiting) Waits(item);
        queue.Watch = this;
    }

    /// <summary>Whether anything waits for somebody by name.</summary>
    public bool HasWanted => wanted > 0;

    /// <summary>What somebody gave back.</summary>
    public IReadOnlyCollection<WorkItem> GivenBack => givenBack;

    /// <summary>What may pull somebody off something else or waits for somebody by name, from an item on, in the order in which it is taken; a copy.</summary>
    public IReadOnlyList<WorkItem> MovableFrom(WorkItem first) => movable.Count == 0 ? [] : [.. movable.Where(item => Order.OfWork.Compare(item, first) >= 0)];

    /// <inheritdoc />
    public void Waits(WorkItem item)
    {
        if (item.Wanted is not null) wanted++;
        if (item.Wanted is not null || policy.MayPullOff(item)) movable.Add(item);
        if (item.PassedOver.Count > 0) givenBack.Add(item);
    }

    /// <inheritdoc />
    public void WaitsNoLonger(WorkItem item)
    {
        if (item.Wanted is not null) wanted--;
        movable.Remove(item);
        givenBack.Remove(item);
    }
}
