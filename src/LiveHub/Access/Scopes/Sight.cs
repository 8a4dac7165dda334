using GovGrid.Common;
using GovGrid.People;
using GovGrid.Silo.ReadModel.Queries;
using GovGrid.Towns;

namespace GovGrid.LiveHub.Access.Scopes;

/// <summary>
/// What somebody sees of a town: the one rule, which docs/access.md writes as a table. Pure. Two with the same <paramref name="Key"/> in a town
/// see the same, so what is sent is written once for both.
/// </summary>
/// <param name="Key">Names it within its town.</param>
public sealed record Sight(string Key)
{
    private const Parts OfRoom = Parts.Addresses | Parts.Incidents | Parts.Drafts | Parts.People | Parts.WorkerIndicators;
    private const Parts OfUnits = Parts.Addresses | Parts.Incidents | Parts.People | Parts.WorkerIndicators;

    /// <summary>Which incidents.</summary>
    public IncidentScope Incidents { get; init; } = IncidentScope.Nothing;

    /// <summary>Whether of them only numbers, categories and rounded places.</summary>
    public bool InOutline { get; init; }

    /// <summary>Which workers; null for all.</summary>
    public IReadOnlySet<string>? Workers { get; init; } = NoWorkers;

    /// <summary>Whether where these workers are.</summary>
    public bool Positions { get; init; }

    /// <summary>Which queues; null for all.</summary>
    public IReadOnlySet<UnitKey>? Queues { get; init; } = NoQueues;

    /// <summary>Units of whose queues also who has what in hand; null for all.</summary>
    public IReadOnlySet<UnitKey>? Hands { get; init; } = NoQueues;

    /// <summary>What else.</summary>
    public Parts Parts { get; init; }

    private static IReadOnlySet<string> NoWorkers { get; } = new HashSet<string>();

    private static IReadOnlySet<UnitKey> NoQueues { get; } = new HashSet<UnitKey>();

    /// <summary>Whether a worker is in sight.</summary>
    public bool SeesWorker(string worker) => Workers?.Contains(worker) ?? true;

    /// <summary>Whether a queue is in sight.</summary>
    public bool SeesQueue(UnitKey unit) => Queues?.Contains(unit) ?? true;

    /// <summary>Whether who has what in hand in a queue is in sight.</summary>
    public bool SeesHands(UnitKey unit) => Hands?.Contains(unit) ?? true;

    /// <summary>What a role sees of a town.</summary>
    /// <param name="role">The role.</param>
    /// <param name="town">The town.</param>
    /// <param name="unit">The unit that the role is bound to; null for none.</param>
    /// <param name="subject">Whose: for a grid worker its id.</param>
    /// <param name="present">For a grid worker on duty, the grid where it is; null where it is in none.</param>
    public static Sight Of(Role role, Town town, UnitKey? unit, string subject, string? present = null)
    {
        ArgumentNullException.ThrowIfNull(town);
        var parts = PartsOf(role, unit);
        return role switch
        {
            Role.Operator or Role.ShiftLeader or Role.CommandRoomHead when unit is { IsZone: true } zone => OfZone(town, zone, parts),
            Role.Operator or Role.ShiftLeader or Role.CommandRoomHead when unit is null => OfAll("room", parts) with { Positions = true },
            Role.Administrator => OfAll("administrator", parts) with { Positions = true },
            Role.Inspector => OfAll("inspector", parts),
            Role.Planner => OfAll("planner", parts) with { InOutline = true, Workers = NoWorkers, Hands = NoQueues },
            Role.Display => OfAll("display", parts) with { InOutline = true, Workers = NoWorkers, Hands = NoQueues },
            Role.PlatformOfficer when unit is { Kind: "platform" } own => OfOfficer(town, own, parts),
            Role.AgencyOfficer when unit is { Kind: "agency" } own => OfOfficer(town, own, parts),
            Role.CountyOfficer when unit is { Kind: "county" or "department" } own => OfOfficer(town, own, parts),
            Role.GridLeader when unit is { IsGrid: true } grid => OfGridLeader(town, grid, parts),
            Role.GridWorker when town.FindWorker(subject) is { } worker => OfWorker(town, worker, present, parts),
            _ => new("nothing") { Parts = parts },
        };
    }

    /// <summary>What a role sees of any town beside incidents, workers and queues.</summary>
    /// <param name="role">The role.</param>
    /// <param name="unit">The unit that the role is bound to; null for none.</param>
    public static Parts PartsOf(Role role, UnitKey? unit) => role switch
    {
        Role.Operator or Role.ShiftLeader or Role.CommandRoomHead => unit is null ? OfRoom | Parts.Handovers : OfRoom,
        Role.PlatformOfficer or Role.AgencyOfficer or Role.CountyOfficer => OfUnits,
        Role.GridLeader or Role.GridWorker => OfUnits,
        Role.Inspector => OfUnits | Parts.EventLog | Parts.DutyLog | Parts.Metrics | Parts.Audit,
        Role.Planner => Parts.Addresses | Parts.DutyLog | Parts.Metrics,
        Role.Administrator => OfUnits | Parts.EventLog | Parts.DutyLog | Parts.Metrics | Parts.Audit | Parts.Tokens,
        _ => Parts.None,
    };

    private static Sight OfAll(string key, Parts parts) => new(key) { Incidents = IncidentScope.Everything, Workers = null, Queues = null, Hands = null, Parts = parts };

    private static Sight OfZone(Town town, UnitKey zone, Parts parts) => new(zone.Value)
    {
        Incidents = new IncidentScope { Grids = [.. town.Definition.Grids.Where(grid => grid.Zone == zone.Name).Select(grid => grid.Code)] },
        Workers = town.WorkersOf(zone.Name).Select(worker => worker.Id).ToHashSet(),
        Positions = true,
        Queues = new HashSet<UnitKey> { UnitKey.CommandRoom, zone },
        Hands = new HashSet<UnitKey> { zone },
        Parts = parts,
    };

    // A platform has its agencies under it, the county its departments; an agency that serves two platforms is under both.
    private static Sight OfOfficer(Town town, UnitKey own, Parts parts)
    {
        var units = own.Kind switch
        {
            "platform" => town.Definition.Agencies.Where(agency => agency.Platforms.Contains(own.Name)).Select(agency => UnitKey.Agency(agency.Id)).Prepend(own).ToHashSet(),
            "county" => town.Definition.County.Departments.Select(department => UnitKey.Department(department.Id)).Prepend(own).ToHashSet(),
            _ => [own],
        };
        return new(own.Value)
        {
            Incidents = new IncidentScope { Units = [.. units.Select(unit => unit.Value)] },
            Queues = units.Append(UnitKey.CommandRoom).ToHashSet(),
            Hands = units,
            Parts = parts,
        };
    }

    private static Sight OfGridLeader(Town town, UnitKey grid, Parts parts) => new(grid.Value)
    {
        Incidents = new IncidentScope { Units = [grid.Value], Grids = [grid.Name] },
        Workers = town.Definition.Workers.Where(worker => worker.HomeGrid == grid.Name).Select(worker => worker.Id).ToHashSet(),
        Positions = true,
        Queues = ZoneOf(town, grid.Name),
        Parts = parts,
    };

    private static Sight OfWorker(Town town, WorkerDefinition worker, string? present, Parts parts)
    {
        string[] grids = present is null || present == worker.HomeGrid ? [worker.HomeGrid] : [worker.HomeGrid, present];
        return new($"worker/{worker.Id}@{grids[^1]}")
        {
            Incidents = new IncidentScope { Units = [.. grids.Select(grid => UnitKey.Grid(grid).Value)], Grids = grids, Person = worker.Id },
            Workers = new HashSet<string> { worker.Id },
            Positions = true,
            Queues = ZoneOf(town, worker.HomeGrid),
            Parts = parts,
        };
    }

    private static HashSet<UnitKey> ZoneOf(Town town, string grid) => town.FindGrid(grid) is { } known ? [UnitKey.Zone(known.Zone)] : [];
}
