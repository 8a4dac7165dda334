using GovGrid.Common;
using GovGrid.Incidents;
using GovGrid.Towns;
using GovGrid.Units;
using GovGrid.Workers;

namespace GovGrid.Grains.Zones;

/// <summary>Looks at one worker after the other for an incident: what is the same for all is worked out once.</summary>
/// <param name="item">The incident.</param>
/// <param name="town">The town.</param>
/// <param name="now">The town's present, UTC.</param>
internal readonly struct Weighing(WorkItem item, Town town, DateTimeOffset now)
{
    /// <summary>The rank of who cannot be sent: after all who can.</summary>
    public const int LastRank = 6;

    private readonly GeoPoint place = item.Point ?? town.FindGrid(item.Grid)!.Centre;
    private readonly double detour = town.Definition.Policy.DetourFactor;
    private readonly double load = town.Definition.Policy.Duty.LoadSeconds;
    private readonly bool nearest = town.Definition.Policy.Dispatch is DispatchRule.Nearest;
    private readonly TimeSpan stale = TimeSpan.FromSeconds(town.Definition.Policy.Duty.StalePositionSeconds);
    private readonly DateTimeOffset restedSince = now - TimeSpan.FromMinutes(town.Definition.Policy.Duty.RestMinutes);

    /// <summary>Why a worker cannot be sent; null for who is free and suitable.</summary>
    public CandidateVerdict? PassedOf(WorkerStanding worker)
    {
        var view = worker.View;
        var isBusy = worker.On is not null || view.Incident is not null;
        if (HadIt(view) && (isBusy || now < Assessment.AskedAgainAt(item, town))) return CandidateVerdict.HadIt;
        if (item.Skill is not null && !worker.Definition.Skills.Contains(item.Skill)) return CandidateVerdict.LacksSkill;
        if (view.HelpSince is not null) return CandidateVerdict.CallsForHelp;
        if (view.Leaving) return CandidateVerdict.Leaving;
        return isBusy ? CandidateVerdict.Busy : null;
    }

    /// <summary>The worker, weighed.</summary>
    /// <param name="worker">The worker.</param>
    /// <param name="passed">Its <see cref="PassedOf"/>.</param>
    public Assessment Of(WorkerStanding worker, CandidateVerdict? passed)
    {
        var view = worker.View;
        var metres = (view.PointAt(now) ?? worker.Home).MetresTo(place) * detour;
        var seconds = metres * 3.6 / worker.KilometresPerHour;
        var lesser = LesserOf(view);
        return nearest
            ? new Assessment(worker, passed, lesser, passed is not null ? LastRank : view.Id == item.Wanted ? 0 : 1, metres, seconds, metres)
            : new Assessment(worker, passed, lesser, RankOf(worker, passed, lesser), metres, seconds, seconds + view.Assignments * load);
    }

    // Who can be sent before who cannot, then wanted, at home, not resting, stale or having had it.
    private int RankOf(WorkerStanding worker, CandidateVerdict? passed, CandidateVerdict? lesser)
    {
        if (passed is not null) return LastRank;
        if (worker.View.Id == item.Wanted) return 0;
        return lesser switch
        {
            null => worker.Definition.HomeGrid == item.Grid ? 1 : 2,
            CandidateVerdict.Resting => 3,
            CandidateVerdict.Stale => 4,
            _ => 5,
        };
    }

    private CandidateVerdict? LesserOf(WorkerView view)
    {
        if (HadIt(view)) return CandidateVerdict.HadIt;
        if (view.IsStale(now, stale)) return CandidateVerdict.Stale;
        return view.FreedAt > restedSince ? CandidateVerdict.Resting : null;
    }

    private bool HadIt(WorkerView view) => item.PassedOver.Count > 0 && item.PassedOver.Contains(view.Id);
}
