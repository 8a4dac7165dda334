using GovGrid.Simulation.Demand;

namespace GovGrid.Simulation.Support;

/// <summary>Demand that a test lists.</summary>
internal sealed class ListedDemand(params DemandReport[] reports) : IDemand
{
    public IEnumerable<DemandReport> From(DateTimeOffset from) => reports.Where(report => report.At >= from).OrderBy(report => report.At);
}
