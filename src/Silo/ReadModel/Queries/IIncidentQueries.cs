namespace GovGrid.Silo.ReadModel.Queries;

/// <summary>
/// Questions about many incidents. Answered from the read model, which follows the incidents by a moment; what one incident is now, ask
/// its grain.
/// </summary>
public interface IIncidentQueries
{
    /// <summary>A page of the incidents that a filter lets through.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The limit is not 1 to <see cref="IncidentFilter.LargestPage"/>.</exception>
    Task<IncidentPage> Page(IncidentFilter filter);
}
