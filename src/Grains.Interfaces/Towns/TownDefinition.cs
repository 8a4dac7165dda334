using GovGrid.Common;
using GovGrid.People;

namespace GovGrid.Towns;

/// <summary>
/// Everything that is particular to one town (sub-district, township), as read from its folder and checked.
/// Immutable; hosts hold it in memory (<see cref="ITownDirectory"/>), it never travels in a grain call.
/// </summary>
public sealed record TownDefinition
{
    /// <summary>Nine digits: six of the county, three of the street. Key prefix of every grain of the town.</summary>
    public required string Code { get; init; }

    /// <summary>The town's name.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>IANA time zone in which the calendar and the shifts are meant, such as <c>Asia/Shanghai</c>.</summary>
    public required string TimeZone { get; init; }

    /// <summary>Hash of the files that the definition was read from, so that a host can say which one it runs.</summary>
    public required string Version { get; init; }

    /// <summary>Groups of whole communities.</summary>
    public required IReadOnlyList<ZoneDefinition> Zones { get; init; }

    /// <summary>Villages and communities.</summary>
    public required IReadOnlyList<CommunityDefinition> Communities { get; init; }

    /// <summary>The grids, a gap-free and overlap-free cover of the town, ordered by code.</summary>
    public required IReadOnlyList<GridDefinition> Grids { get; init; }

    /// <summary>Standard addresses (标准地址), each bound to its grid and coordinate.</summary>
    public required IReadOnlyList<StandardAddress> Addresses { get; init; }

    /// <summary>The command room's desks.</summary>
    public required CommandRoomDefinition CommandRoom { get; init; }

    /// <summary>The platforms (平台).</summary>
    public required IReadOnlyList<PlatformDefinition> Platforms { get; init; }

    /// <summary>The dispatched agencies (派驻机构).</summary>
    public required IReadOnlyList<AgencyDefinition> Agencies { get; init; }

    /// <summary>The county centre and its departments.</summary>
    public required CountyDefinition County { get; init; }

    /// <summary>Full-time grid workers.</summary>
    public required IReadOnlyList<WorkerDefinition> Workers { get; init; }

    /// <summary>Vehicle kinds with their speed.</summary>
    public required IReadOnlyList<VehicleKind> Vehicles { get; init; }

    /// <summary>Shifts and the cycle in which crews work them.</summary>
    public required Rota Rota { get; init; }

    /// <summary>Categories in two levels, sub-categories after their parent.</summary>
    public required IReadOnlyList<Category> Categories { get; init; }

    /// <summary>Limits that hold while nobody knows the category: until acceptance and dispatch, since nothing is handled before triage.</summary>
    public IReadOnlyList<TimeLimit> Unclassified { get; init; } = [];

    /// <summary>Working time, holidays and make-up working days.</summary>
    public required WorkingCalendar Calendar { get; init; }

    /// <summary>Which roles may give which command. The system's own are not among them.</summary>
    public required IReadOnlyDictionary<CommandKind, IReadOnlyList<Role>> Rights { get; init; }

    /// <summary>What people most often give as the reason of a command, for pages to offer. A reason of one's own is as good.</summary>
    public IReadOnlyDictionary<CommandKind, IReadOnlyList<LocalizedText>> UsualReasons { get; init; } = new Dictionary<CommandKind, IReadOnlyList<LocalizedText>>();

    /// <summary>What can be raised at once in an emergency.</summary>
    public required IReadOnlyList<OperationKind> Operations { get; init; }

    /// <summary>Numbers that the rules leave to the town.</summary>
    public required TownPolicy Policy { get; init; }
}
