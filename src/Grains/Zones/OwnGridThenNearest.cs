using System.Globalization;
using GovGrid.Incidents;
using GovGrid.Towns;
using GovGrid.Units;

namespace GovGrid.Grains.Zones;

/// <summary>
/// A worker at home in the incident's grid first, else the suitable one of the zone with the least travel time and load. Who rests or whose
/// position is stale comes after the others, and last who had it before, after a while. When nobody is free, a severe incident pulls the nearest off a minor one.
/// </summary>
public sealed class OwnGridThenNearest : IDispatchPolicy
{
    private const int MostCandidates = 12;

    /// <inheritdoc />
    public Recommendation Recommend(WorkItem item, IEnumerable<WorkerStanding> workers, Town town, DateTimeOffset now)
    {
        var assessed = workers.Select(worker => Assessment.Of(item, worker, town, now)).ToList();
        assessed.Sort(town.Definition.Policy.Dispatch is DispatchRule.Nearest ? Assessment.NearestFirst : Assessment.BestFirst);
        var chosen = WaitedFor(item, assessed) is { } wanted ? PulledOff(item, [wanted], town) : assessed.FirstOrDefault(worker => worker.IsFree) ?? PulledOff(item, assessed, town);
        var candidates = assessed.Where(worker => worker != chosen).Select(worker => worker.Candidate(chosen is null ? worker.Passed : null));
        if (chosen is null) return new Recommendation(null, [.. candidates.Take(MostCandidates)]);
        var verdict = Verdict(item, chosen, town);
        return new Recommendation(ChoiceOf(chosen, verdict), [chosen.Candidate(verdict), .. candidates.Take(MostCandidates - 1)]);
    }

    /// <inheritdoc />
    public bool MayPullOff(WorkItem item) => item.Severity <= 2;

    // Who is asked for by name is waited for while on duty, and like anybody pulled off a minor one for a severe one.
    private static Assessment? WaitedFor(WorkItem item, List<Assessment> assessed) =>
        assessed.FirstOrDefault(worker => worker.Id == item.Wanted && worker.Passed is CandidateVerdict.Busy);

    private Assessment? PulledOff(WorkItem item, List<Assessment> assessed, Town town) => !MayPullOff(item)
        ? null
        : assessed
            .Where(worker => worker.Passed is CandidateVerdict.Busy && worker.On?.Severity >= town.Definition.Policy.Duty.PullOffFromSeverity)
            .MinBy(worker => worker.TravelSeconds);

    private static CandidateVerdict Verdict(WorkItem item, Assessment chosen, Town town) =>
        !chosen.IsFree ? CandidateVerdict.PulledOff
        : chosen.Id == item.Wanted ? CandidateVerdict.Wanted
        : town.FindWorker(chosen.Id)!.HomeGrid == item.Grid ? CandidateVerdict.OwnGrid
        : CandidateVerdict.Best;

    private static Choice ChoiceOf(Assessment chosen, CandidateVerdict verdict) => new(
        chosen.Id,
        TimeSpan.FromSeconds(chosen.TravelSeconds),
        string.Create(CultureInfo.InvariantCulture, $"{verdict}: {chosen.Metres:0} m, {chosen.TravelSeconds / 60:0.0} min"),
        chosen.IsFree ? null : chosen.On);
}
