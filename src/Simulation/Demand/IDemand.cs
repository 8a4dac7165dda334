namespace GovGrid.Simulation.Demand;

/// <summary>What residents and workers will report.</summary>
public interface IDemand
{
    /// <summary>
    /// All reports from an instant on, in the order of time, without end. The same instant always has the same reports, so a restarted
    /// host may ask for some of the past again and send it under the same keys.
    /// </summary>
    IEnumerable<DemandReport> From(DateTimeOffset from);
}
