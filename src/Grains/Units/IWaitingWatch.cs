using GovGrid.Units;

namespace GovGrid.Grains.Units;

/// <summary>Is told what begins and ends to wait in a queue.</summary>
internal interface IWaitingWatch
{
    /// <summary>An item begins to wait.</summary>
    void Waits(WorkItem item);

    /// <summary>An item waits no longer.</summary>
    void WaitsNoLonger(WorkItem item);
}
