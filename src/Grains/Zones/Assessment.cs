using GovGrid.Incidents;
using GovGrid.Towns;
using GovGrid.Units;

namespace GovGrid.Grains.Zones;

/// <summary>A worker looked at for an incident.</summary>
/// <param name="Worker">The worker.</param>
/// <param name="Passed">Why the worker cannot be sent; null for who is free and suitable.</param>
/// <param name="Lesser">Free, but resting, stale, or had it before: only after others.</param>
/// <param name="Rank">The smaller is sent before the greater, whatever the way.</param>
/// <param name="Metres">The way, in metres: the straight line times the town's detour factor.</param>
/// <param name="TravelSeconds">The way at the mean speed of the worker's vehicle.</param>
/// <param name="Cost">What counts within a rank: travel plus load, in seconds; the way alone where the town sends the nearest.</param>
internal readonly record struct Assessment(
    WorkerStanding Worker, CandidateVerdict? Passed, CandidateVerdict? Lesser, int Rank, double Metres, double TravelSeconds, double Cost)
{
    /// <summary>Id of the worker.</summary>
    public string Id => Worker.View.Id;

    /// <summary>Whether the worker can be sent without taking anything away.</summary>
    public bool IsFree => Passed is null;

    /// <summary>By rank, then by cost, then by id.</summary>
    public bool IsBefore(in Assessment other) =>
        Rank != other.Rank ? Rank < other.Rank : Cost != other.Cost ? Cost < other.Cost : string.CompareOrdinal(Id, other.Id) < 0;

    /// <summary>
    /// When who gave an incident back is asked again, as the last: where nobody else was found for as long as somebody phoned has to answer. Null
    /// where nobody gave it back.
    /// </summary>
    public static DateTimeOffset? AskedAgainAt(WorkItem item, Town town) =>
        item.PassedOver.Count > 0 ? item.Since + TimeSpan.FromSeconds(town.Definition.Policy.Answers.PhonedSeconds) : null;

    /// <summary>The worker as a candidate.</summary>
    /// <param name="verdict">What became of it; null for why it was passed over, which among the free is being worse.</param>
    public Candidate Candidate(CandidateVerdict? verdict) =>
        new(Id, Math.Round(TravelSeconds), verdict ?? Passed ?? Lesser ?? CandidateVerdict.Worse, Worker.View.Assignments);
}
