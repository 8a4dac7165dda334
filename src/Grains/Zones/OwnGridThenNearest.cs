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
    public Recommendation Recommend(WorkItem item, ReadOnlySpan<WorkerStanding> workers, Town town, DateTimeOffset now)
    {
        var best = new Shortlist(stackalloc Shortlist.Entry[MostCandidates]);
        var weighing = new Weighing(item, town, now);
        Assessment? wanted = null, pulledOff = null;
        for (var i = 0; i < workers.Length; i++)
        {
            var worker = workers[i];
            var passed = weighing.PassedOf(worker);
            var mayBePulledOff = passed is CandidateVerdict.Busy && MayBePulledOff(worker, item, town);
            var isAsked = passed is CandidateVerdict.Busy && worker.View.Id == item.Wanted;
            // With a dozen who can be sent, nobody asks how far away those are who cannot.
            if (passed is not null && best.IsFullBefore(Weighing.LastRank) && !mayBePulledOff && !isAsked) continue;
            var assessed = weighing.Of(worker, passed);
            best.Add(assessed.Rank, assessed.Cost, i);
            if (isAsked) wanted = assessed;
            if (mayBePulledOff && IsNearer(assessed, pulledOff)) pulledOff = assessed;
        }
        return Explain(item, workers, weighing, best, wanted is null
            ? FreeFirst(best, workers, weighing) ?? pulledOff
            // Who is asked for by name is waited for while on duty, and like anybody pulled off a minor one for a severe one.
            : MayBePulledOff(wanted.Value.Worker, item, town) ? wanted : null);
    }

    /// <inheritdoc />
    public bool MayPullOff(WorkItem item) => item.Severity <= 2;

    private bool MayBePulledOff(WorkerStanding worker, WorkItem item, Town town) =>
        MayPullOff(item) && worker.On?.Severity >= town.Definition.Policy.Duty.PullOffFromSeverity;

    private static bool IsNearer(in Assessment worker, Assessment? than) =>
        than is not { } other || worker.TravelSeconds < other.TravelSeconds || (worker.TravelSeconds == other.TravelSeconds && worker.IsBefore(other));

    private static Assessment? FreeFirst(in Shortlist best, ReadOnlySpan<WorkerStanding> workers, in Weighing weighing) =>
        best.Count > 0 && Again(workers[best[0]], weighing) is { IsFree: true } first ? first : null;

    private static Assessment Again(WorkerStanding worker, in Weighing weighing) => weighing.Of(worker, weighing.PassedOf(worker));

    // The chosen one first, then the best of the others.
    private static Recommendation Explain(WorkItem item, ReadOnlySpan<WorkerStanding> workers, in Weighing weighing, in Shortlist best, Assessment? chosen)
    {
        var candidates = new List<Candidate>(MostCandidates);
        Choice? choice = null;
        if (chosen is { } sent)
        {
            var verdict = Verdict(item, sent);
            choice = ChoiceOf(sent, verdict);
            candidates.Add(sent.Candidate(verdict));
        }
        for (var i = 0; i < best.Count && candidates.Count < MostCandidates; i++)
            if (workers[best[i]] is var worker && worker != chosen?.Worker)
                candidates.Add(Again(worker, weighing).Candidate(null));
        return new Recommendation(choice, candidates);
    }

    private static CandidateVerdict Verdict(WorkItem item, in Assessment chosen) =>
        !chosen.IsFree ? CandidateVerdict.PulledOff
        : chosen.Id == item.Wanted ? CandidateVerdict.Wanted
        : chosen.Worker.Definition.HomeGrid == item.Grid ? CandidateVerdict.OwnGrid
        : CandidateVerdict.Best;

    private static Choice ChoiceOf(in Assessment chosen, CandidateVerdict verdict) => new(
        chosen.Id,
        TimeSpan.FromSeconds(chosen.TravelSeconds),
        string.Create(CultureInfo.InvariantCulture, $"{verdict}: {chosen.Metres:0} m, {chosen.TravelSeconds / 60:0.0} min"),
        chosen.IsFree ? null : chosen.Worker.On);
}
