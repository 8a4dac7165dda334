using GovGrid.Common;
using GovGrid.Incidents;
using GovGrid.Towns;
using GovGrid.Units;
using GovGrid.Workers;

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

    /// <summary>Looks at a worker.</summary>
    public static Assessment Of(WorkItem item, GeoPoint place, WorkerStanding worker, Town town, DateTimeOffset now)
    {
        var policy = town.Definition.Policy;
        var metres = (worker.View.PointAt(now) ?? worker.Home).MetresTo(place) * policy.DetourFactor;
        var seconds = metres * 3.6 / worker.KilometresPerHour;
        var (passed, lesser) = (PassedOf(item, worker, town, now), LesserOf(item, worker.View, policy.Duty, now));
        return policy.Dispatch is DispatchRule.Nearest
            ? new Assessment(worker, passed, lesser, passed is not null ? 2 : worker.View.Id == item.Wanted ? 0 : 1, metres, seconds, metres)
            : new Assessment(worker, passed, lesser, RankOf(item, worker, passed, lesser), metres, seconds, seconds + worker.View.Assignments * policy.Duty.LoadSeconds);
    }

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

    // Who can be sent before who cannot, then wanted, at home, not resting, stale or having had it.
    private static int RankOf(WorkItem item, WorkerStanding worker, CandidateVerdict? passed, CandidateVerdict? lesser)
    {
        if (passed is not null) return 6;
        if (worker.View.Id == item.Wanted) return 0;
        return lesser switch
        {
            null => worker.Definition.HomeGrid == item.Grid ? 1 : 2,
            CandidateVerdict.Resting => 3,
            CandidateVerdict.Stale => 4,
            _ => 5,
        };
    }

    private static CandidateVerdict? PassedOf(WorkItem item, WorkerStanding worker, Town town, DateTimeOffset now)
    {
        var isBusy = worker.On is not null || worker.View.Incident is not null;
        if (HadIt(item, worker.View) && (isBusy || now < AskedAgainAt(item, town))) return CandidateVerdict.HadIt;
        if (item.Skill is not null && !worker.Definition.Skills.Contains(item.Skill)) return CandidateVerdict.LacksSkill;
        if (worker.View.HelpSince is not null) return CandidateVerdict.CallsForHelp;
        if (worker.View.Leaving) return CandidateVerdict.Leaving;
        return isBusy ? CandidateVerdict.Busy : null;
    }

    private static CandidateVerdict? LesserOf(WorkItem item, WorkerView view, DutyPolicy duty, DateTimeOffset now)
    {
        if (HadIt(item, view)) return CandidateVerdict.HadIt;
        if (view.IsStale(now, TimeSpan.FromSeconds(duty.StalePositionSeconds))) return CandidateVerdict.Stale;
        return view.FreedAt + TimeSpan.FromMinutes(duty.RestMinutes) > now ? CandidateVerdict.Resting : null;
    }

    private static bool HadIt(WorkItem item, WorkerView view) => item.PassedOver.Count > 0 && item.PassedOver.Contains(view.Id);
}
