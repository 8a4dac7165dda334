using GovGrid.Common;
using GovGrid.People;

namespace GovGrid.Towns;

/// <summary>A place that a person or a crew fills when on duty; in queueing terms a server.</summary>
/// <param name="Id">Unique in the town, such as <c>op-a1</c> or <c>chengguan-2</c>.</param>
/// <param name="Name">How pages call it.</param>
/// <param name="Role">What whoever fills it may do.</param>
/// <param name="Duty">When it is filled.</param>
/// <param name="Desks">The kinds of work it takes; empty for units that know only one kind.</param>
public sealed record Post(string Id, LocalizedText Name, Role Role, Duty Duty, IReadOnlyList<Desk> Desks);

/// <summary>When a post is filled.</summary>
/// <param name="Kind">By a crew's shifts, in working time, or always.</param>
/// <param name="Crew">The crew, where <paramref name="Kind"/> is <see cref="DutyKind.Crew"/>.</param>
public sealed record Duty(DutyKind Kind, string? Crew = null);

/// <summary>Ways to be on duty.</summary>
public enum DutyKind
{
    /// <summary>Round the clock.</summary>
    Always,

    /// <summary>In the working time of the calendar.</summary>
    WorkingTime,

    /// <summary>In the shifts that the rota gives to a crew.</summary>
    Crew,
}

/// <summary>Kinds of work in the command room.</summary>
public enum Desk
{
    /// <summary>Takes calls, accepts or refuses.</summary>
    Intake,

    /// <summary>Triages and dispatches.</summary>
    Dispatch,

    /// <summary>Verifies and closes.</summary>
    Verify,

    /// <summary>Names the unit of what was returned too often; every shift leader's, so no post lists it.</summary>
    Lead,
}

/// <summary>The command room's posts.</summary>
/// <param name="Posts">Its operators, shift leaders and head.</param>
public sealed record CommandRoomDefinition(IReadOnlyList<Post> Posts);

/// <summary>A platform (平台): unit that owns what its agencies handle, and handles some matters with its own crews.</summary>
/// <param name="Code">Such as <c>PublicSafety</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Posts">Officers and crews of the platform itself; may be empty where agencies do all the work.</param>
public sealed record PlatformDefinition(string Code, LocalizedText Name, IReadOnlyList<Post> Posts);

/// <summary>A dispatched department unit (派驻机构) that serves one or more platforms.</summary>
/// <param name="Id">Unique in the town, such as <c>chengguan</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Platforms">Codes of the platforms it serves, at least one.</param>
/// <param name="Posts">Its crews.</param>
public sealed record AgencyDefinition(string Id, LocalizedText Name, IReadOnlyList<string> Platforms, IReadOnlyList<Post> Posts);

/// <summary>The county centre (县级综合信息指挥中心) and the departments that it assigns.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Departments">The departments; each handles what the county assigns to it.</param>
public sealed record CountyDefinition(LocalizedText Name, IReadOnlyList<DepartmentDefinition> Departments);

/// <summary>A county department.</summary>
/// <param name="Id">Unique in the town's definition.</param>
/// <param name="Name">Its name.</param>
/// <param name="Posts">The crews that it lends to this town.</param>
public sealed record DepartmentDefinition(string Id, LocalizedText Name, IReadOnlyList<Post> Posts);

/// <summary>A full-time grid worker (专职网格员).</summary>
/// <param name="Id">Unique in the town, such as <c>w001</c>; a pseudonym, not a name.</param>
/// <param name="Name">How pages call the post.</param>
/// <param name="Crew">The crew whose shifts the worker works.</param>
/// <param name="HomeGrid">Code of the grid where a shift begins.</param>
/// <param name="Vehicle">Code of the vehicle kind.</param>
/// <param name="Skills">Codes that categories may ask for.</param>
public sealed record WorkerDefinition(
    string Id, LocalizedText Name, string Crew, string HomeGrid, string Vehicle, IReadOnlyList<string> Skills)
{
    /// <summary>Where a shift begins; null for the middle of the home grid.</summary>
    public GeoPoint? Start { get; init; }
}

/// <summary>A kind of vehicle.</summary>
/// <param name="Code">Such as <c>car</c>, <c>e-bike</c>, <c>foot</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="KilometresPerHour">Mean speed door to door, above 0.</param>
public sealed record VehicleKind(string Code, LocalizedText Name, double KilometresPerHour);
