using GovGrid.Common;
using GovGrid.Incidents;
using GovGrid.People;
using GovGrid.Towns;

namespace GovGrid.Simulation.World;

/// <summary>Who acts: posts, workers and those who have no post, each as the caller that a command carries.</summary>
internal sealed class Staff(Town town, Attendance attendance)
{
    private readonly Dictionary<string, Seat[]> seats = town.StaffedUnits.ToDictionary(unit => unit.Value, unit => SeatsOf(town, unit), StringComparer.Ordinal);

    public static Caller Resident { get; } = new("resident", Role.Resident);

    public static Caller Inspector { get; } = new("inspector", Role.Inspector);

    public static Caller CountyOfficer { get; } = new("county-officer", Role.CountyOfficer, UnitKey.County);

    public static Caller Worker(WorkerDefinition worker) => new(worker.Id, Role.GridWorker, UnitKey.Grid(worker.HomeGrid));

    /// <summary>The head of the village or community, as leader of one of its grids.</summary>
    public static Caller GridLeader(string grid) => new($"leader-{grid}", Role.GridLeader, UnitKey.Grid(grid));

    /// <summary>A post of a unit; null where the unit has none of that id.</summary>
    public Caller? Of(UnitKey unit, string? post)
    {
        foreach (var seat in In(unit))
            if (seat.Post.Id == post)
                return seat.Holder;
        return null;
    }

    /// <summary>The shift leader; without one on duty the head, without any whoever of them can be telephoned; null where the town has neither.</summary>
    public Caller? LeaderAt(DateTimeOffset at) =>
        First(UnitKey.CommandRoom, post => post.Role is Role.ShiftLeader && attendance.IsThere(post, at))
        ?? First(UnitKey.CommandRoom, post => post.Role is Role.CommandRoomHead && attendance.IsThere(post, at))
        ?? First(UnitKey.CommandRoom, post => post.Role is Role.ShiftLeader or Role.CommandRoomHead);

    /// <summary>The shift leader on duty; null when there is none.</summary>
    public Caller? ShiftLeaderAt(DateTimeOffset at) => First(UnitKey.CommandRoom, post => post.Role is Role.ShiftLeader && attendance.IsThere(post, at));

    /// <summary>The head of the command room, at home or not; null where the town has none.</summary>
    public Caller? Head => First(UnitKey.CommandRoom, post => post.Role is Role.CommandRoomHead);

    /// <summary>An operator on duty at a kind of desk; null when there is none.</summary>
    public Caller? OperatorAt(Desk desk, DateTimeOffset at) =>
        First(UnitKey.CommandRoom, post => post.Role is Role.Operator && post.Desks.Contains(desk) && attendance.IsThere(post, at));

    /// <summary>Who speaks for an incident: who has it, else an officer of the unit that owns it; null where there is nobody.</summary>
    public Caller? HolderOf(IncidentState incident, DateTimeOffset at)
    {
        var owner = incident.Owner;
        if (owner == UnitKey.CommandRoom) return LeaderAt(at);
        if (owner == UnitKey.County) return CountyOfficer;
        if (owner.IsGrid) return town.FindWorker(incident.Assignee ?? "") is { } worker ? Worker(worker) : GridLeader(owner.Name);
        return Of(owner, incident.Assignee) ?? First(owner, post => attendance.IsThere(post, at)) ?? First(owner, _ => true);
    }

    private Caller? First(UnitKey unit, Func<Post, bool> fits)
    {
        foreach (var seat in In(unit))
            if (fits(seat.Post))
                return seat.Holder;
        return null;
    }

    private Seat[] In(UnitKey unit) => seats.GetValueOrDefault(unit.Value) ?? [];

    private static Seat[] SeatsOf(Town town, UnitKey unit) => [.. town.FindPosts(unit)!.Select(post => new Seat(post, new Caller(post.Id, post.Role, unit)))];

    // Whoever holds a post gives commands in its name.
    private sealed record Seat(Post Post, Caller Holder);
}
