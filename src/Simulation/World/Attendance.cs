using GovGrid.People;
using GovGrid.Simulation.Assumptions;
using GovGrid.Simulation.Randomness;
using GovGrid.Towns;

namespace GovGrid.Simulation.World;

/// <summary>Who comes to work: by the rota, but for those who stay away from a shift. It follows from the shift alone, so a restarted host knows it again.</summary>
internal sealed class Attendance(Town town, WorldDefinition assumed, Streams streams)
{
    private readonly HashSet<string> away = new(StringComparer.Ordinal); // from the shift that ran then
    private DateTimeOffset? known;

    /// <summary>Knows who stays away from the shift that runs at an instant.</summary>
    public void Know(DateTimeOffset at, IEnumerable<string> ids)
    {
        known = at;
        away.UnionWith(ids);
    }

    /// <summary>Posts and workers who stay away from the shift that they have at an instant, ordered.</summary>
    public IReadOnlyList<string> AwayAt(DateTimeOffset at) =>
    [
        .. town.StaffedUnits.SelectMany(unit => town.FindPosts(unit)!).Where(post => town.IsOnDuty(post.Duty, at) && !IsThere(post, at)).Select(post => post.Id)
            .Concat(town.Definition.Workers.Where(worker => town.IsOnDuty(DutyOf(worker), at) && !IsThere(worker, at)).Select(worker => worker.Id))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Whether a post is filled at an instant; breaks do not count.</summary>
    public bool IsThere(Post post, DateTimeOffset at) =>
        town.IsOnDuty(post.Duty, at) && !StaysAway(post.Id, post.Duty, AbsenceOf(post), at);

    /// <summary>Whether a worker works a shift of the crew at an instant; breaks do not count.</summary>
    public bool IsThere(WorkerDefinition worker, DateTimeOffset at) =>
        town.IsOnDuty(DutyOf(worker), at) && !StaysAway(worker.Id, DutyOf(worker), assumed.Workers.Absence?.Value ?? 0, at);

    /// <summary>Share of its shifts to which nobody comes.</summary>
    public double AbsenceOf(Post post) => MayBeEmpty(post) ? assumed.Posts?.Absence?.Value ?? 0 : 0;

    /// <summary>The breaks of a post's shifts.</summary>
    public IReadOnlyList<BreakAssumption> BreaksOf(Post post) => MayBeEmpty(post) ? assumed.Posts?.Breaks ?? [] : [];

    /// <summary>The shift that a duty is in at an instant; null where it is in none, or goes on for ever.</summary>
    public (DateTimeOffset Start, DateTimeOffset End)? ShiftAt(Duty duty, DateTimeOffset at) => duty.Kind switch
    {
        DutyKind.Crew => town.Shifts.At(at).LastOrDefault(turn => turn.Crews.Contains(duty.Crew)) is { } turn ? (turn.Start, turn.End) : null,
        DutyKind.WorkingTime when town.WorkingTime.IsWorking(at) => (WorkBegan(at), town.WorkingTime.NextBoundary(at)),
        _ => null,
    };

    public static Duty DutyOf(WorkerDefinition worker) => new(DutyKind.Crew, worker.Crew);

    private bool StaysAway(string person, Duty duty, double share, DateTimeOffset at)
    {
        if ((share <= 0 && known is null) || ShiftAt(duty, at) is not var (start, end)) return false;
        if (start <= known && known < end) return away.Contains(person);
        return share > 0 && streams.Of(Purpose.Absence, person, NumberOf(duty, start)).Chance(share);
    }

    // Who is ill in the morning is ill in the afternoon.
    private long NumberOf(Duty duty, DateTimeOffset start) =>
        duty.Kind is DutyKind.WorkingTime ? town.DayOf(start).DayNumber : start.UtcTicks / TimeSpan.TicksPerMinute;

    private DateTimeOffset WorkBegan(DateTimeOffset at)
    {
        var began = at;
        for (var boundary = town.WorkingTime.NextBoundary(at.AddDays(-1)); boundary <= at; boundary = town.WorkingTime.NextBoundary(boundary)) began = boundary;
        return began;
    }

    private static bool MayBeEmpty(Post post) => post.Duty.Kind is not DutyKind.Always
        && post.Role is Role.Operator or Role.PlatformOfficer or Role.AgencyOfficer or Role.CountyOfficer;
}
