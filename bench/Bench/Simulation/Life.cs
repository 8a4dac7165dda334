namespace GovGrid.Bench.Simulation;

/// <summary>What a life of a town took.</summary>
/// <param name="Elapsed">Wall time.</param>
/// <param name="Processor">Processor time of the process, collection of garbage included: on a shared machine the better measure.</param>
/// <param name="Allocated">Bytes allocated on its thread.</param>
/// <param name="Incidents">Incidents reported.</param>
/// <param name="Events">Events of incidents.</param>
internal sealed record Life(TimeSpan Elapsed, TimeSpan Processor, long Allocated, int Incidents, int Events)
{
    /// <summary>Bytes that the process holds with all of the life still there.</summary>
    public long Held { get; init; }
}
