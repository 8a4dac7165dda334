using GovGrid.Incidents;
using GovGrid.Towns;
using GovGrid.Units;

namespace GovGrid.Grains.Zones;

/// <summary>Recommends who is sent to an incident, and says why.</summary>
public interface IDispatchPolicy
{
    /// <summary>The best worker for an item, and all who were considered. Pure: same question, same answer.</summary>
    /// <param name="item">The incident.</param>
    /// <param name="workers">Workers on duty, ordered by id.</param>
    /// <param name="town">The town.</param>
    /// <param name="now">The town's present, UTC.</param>
    Recommendation Recommend(WorkItem item, ReadOnlySpan<WorkerStanding> workers, Town town, DateTimeOffset now);

    /// <summary>Whether an item may be given to who has something else in hand; where not, nobody is recommended while nobody is idle.</summary>
    bool MayPullOff(WorkItem item) => true;
}

/// <summary>Who shall be sent.</summary>
/// <param name="Choice">The best; null when nobody is suitable.</param>
/// <param name="Candidates">Who was considered and why each was taken or passed over: the chosen one first, then the best; at most a dozen.</param>
public sealed record Recommendation(Choice? Choice, IReadOnlyList<Candidate> Candidates);

/// <summary>Who is sent.</summary>
/// <param name="Worker">Id of the worker.</param>
/// <param name="Travel">Expected travel time.</param>
/// <param name="Reason">Why, in one line for the history.</param>
/// <param name="PulledOff">The minor incident that the worker is pulled off for this one; null for who is free.</param>
public sealed record Choice(string Worker, TimeSpan Travel, string Reason, WorkItem? PulledOff = null);
