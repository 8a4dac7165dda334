namespace GovGrid.Silo.ReadModel.Indicators;

/// <summary>Computes the indicators of the evaluation (综合评价) from the stored events of incidents.</summary>
public interface IIndicatorQueries
{
    /// <summary>The indicators of a period. Incidents are read piece by piece; events that the read model has not heard yet are not in it.</summary>
    /// <param name="question">Which.</param>
    /// <param name="token">Stops reading.</param>
    Task<IndicatorReport> Report(IndicatorQuestion question, CancellationToken token = default);
}
