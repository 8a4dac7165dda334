using GovGrid.Incidents;
using GovGrid.Towns;
using GovGrid.Units;
using GovGrid.Workers;

namespace GovGrid.Grains.Zones;

/// <summary>A worker looked at for an incident.</summary>
/// <param name="Id">The worker.</param>
/// <param name="On">What the worker is on.</param>
/// <param name="Passed">Why the worker cannot be sent; null for who is free and suitable.</param>
/// <param name="IsWanted">Asked for by name.</param>
/// <param name="IsHome">At home in the incident's grid, rested and seen of late.</param>
/// <param name="Lesser">Free, but resting, stale, or had it before: only after others.</param>
/// <param name="Metres">The way, in metres: the straight line times the town's detour factor.</param>
/// <param name="TravelSeconds">The way at the mean speed of the worker's vehicle.</param>
/// <param name="Cost">Travel plus load, in seconds.</param>
/// <param name="Assignments">Assignments of the shift.</param>
internal readonly record struct Assessment(
    string Id,
    WorkItem? On,
    CandidateVerdict? Passed,
    bool IsWanted,
    bool IsHome,
    CandidateVerdict? Lesser,
    double Metres,
    double TravelSeconds,
    double Cost,
    int Assignments)
{
    /// <summary>Whether the worker can be sent without taking anything away.</summary>
    public bool IsFree => Passed is null;

    /// <summary>Who can be sent before who cannot, then wanted, at home, not resting, stale or having had it, cheapest, by id.</summary>
    public static Comparison<Assessment> BestFirst { get; } = (a, b) => (a.Rank, a.Cost).CompareTo((b.Rank, b.Cost)) is var order and not 0
        ? order
        : string.CompareOrdinal(a.Id, b.Id);

    /// <summary>Who can be sent before who cannot, then wanted, nearest, by id.</summary>
    public static Comparison<Assessment> NearestFirst { get; } = (a, b) =>
        (!a.IsFree, !a.IsWanted, a.Metres).CompareTo((!b.IsFree, !b.IsWanted, b.Metres)) is var order and not 0 ? order : string.CompareOrdinal(a.Id, b.Id);

    private int Rank => !IsFree ? 6 : IsWanted ? 0 : IsHome ? 1 : Lesser switch
    {
        null => 2,
        CandidateVerdict.Resting => 3,
        CandidateVerdict.Stale => 4,
        _ => 5,
    };

    /// <summary>Looks at a worker.</summary>
    public static Assessment Of(WorkItem item, WorkerStanding standing, Town town, DateTimeOffset now)
    {
        var (view, definition, duty) = (standing.View, town.FindWorker(standing.View.Id)!, town.Definition.Policy.Duty);
        var metres = (view.PointAt(now) ?? town.FindGrid(definition.HomeGrid)!.Centre).MetresTo(item.Point ?? town.FindGrid(item.Grid)!.Centre) * town.Definition.Policy.DetourFactor;
        var seconds = metres * 3.6 / town.Vehicle(definition.Vehicle).KilometresPerHour;
        var lesser = LesserOf(item, view, duty, now);
        return new Assessment(
            view.Id, standing.On, PassedOf(item, standing, definition, town, now), view.Id == item.Wanted, definition.HomeGrid == item.Grid && lesser is null, lesser,
            metres, seconds, seconds + view.Assignments * duty.LoadSeconds, view.Assignments);
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
        new(Id, Math.Round(TravelSeconds), verdict ?? Passed ?? Lesser ?? CandidateVerdict.Worse, Assignments);

    private static CandidateVerdict? PassedOf(WorkItem item, WorkerStanding standing, WorkerDefinition definition, Town town, DateTimeOffset now)
    {
        var isBusy = standing.On is not null || standing.View.Incident is not null;
        if (item.PassedOver.Contains(standing.View.Id) && (isBusy || now < AskedAgainAt(item, town))) return CandidateVerdict.HadIt;
        if (item.Skill is not null && !definition.Skills.Contains(item.Skill)) return CandidateVerdict.LacksSkill;
        if (standing.View.HelpSince is not null) return CandidateVerdict.CallsForHelp;
        if (standing.View.Leaving) return CandidateVerdict.Leaving;
        return isBusy ? CandidateVerdict.Busy : null;
    }

    private static CandidateVerdict? LesserOf(WorkItem item, WorkerView view, DutyPolicy duty, DateTimeOffset now)
    {
        if (item.PassedOver.Contains(view.Id)) return CandidateVerdict.HadIt;
        if (view.IsStale(now, TimeSpan.FromSeconds(duty.StalePositionSeconds))) return CandidateVerdict.Stale;
        return view.FreedAt + TimeSpan.FromMinutes(duty.RestMinutes) > now ? CandidateVerdict.Resting : null;
    }
}
