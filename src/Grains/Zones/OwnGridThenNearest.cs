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
        var best = new Shortlist(MostCandidates + 1, town.Definition.Policy.Dispatch is DispatchRule.Nearest ? Assessment.NearestFirst : Assessment.BestFirst);
        Assessment? wanted = null, pulledOff = null;
        foreach (var worker in workers)
        {
            var assessed = Assessment.Of(item, worker, town, now);
            best.Add(assessed);
            if (assessed.Passed is not CandidateVerdict.Busy) continue;
            if (assessed.Id == item.Wanted) wanted = assessed;
            if (MayBePulledOff(assessed, item, town) && IsNearer(assessed, pulledOff)) pulledOff = assessed;
        }
        // Who is asked for by name is waited for while on duty, and like anybody pulled off a minor one for a severe one.
        return wanted is { } asked ? Explain(MayBePulledOff(asked, item, town) ? asked : null)
            : Explain(best.First is { IsFree: true } free ? free : pulledOff);

        Recommendation Explain(Assessment? chosen)
        {
            if (chosen is not { } sent) return new Recommendation(null, [.. best.Take(MostCandidates).Select(worker => worker.Candidate(worker.Passed))]);
            var verdict = Verdict(item, sent, town);
            var others = best.Where(worker => worker.Id != sent.Id).Take(MostCandidates - 1);
            return new Recommendation(ChoiceOf(sent, verdict), [sent.Candidate(verdict), .. others.Select(worker => worker.Candidate(null))]);
        }
    }

    /// <inheritdoc />
    public bool MayPullOff(WorkItem item) => item.Severity <= 2;

    private bool MayBePulledOff(in Assessment worker, WorkItem item, Town town) =>
        MayPullOff(item) && worker.On?.Severity >= town.Definition.Policy.Duty.PullOffFromSeverity;

    private static bool IsNearer(in Assessment worker, Assessment? than) =>
        than is not { } other || worker.TravelSeconds < other.TravelSeconds || (worker.TravelSeconds == other.TravelSeconds && Assessment.BestFirst(worker, other) < 0);

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
