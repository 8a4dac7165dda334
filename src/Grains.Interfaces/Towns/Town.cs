using GovGrid.Common;
using GovGrid.People;

namespace GovGrid.Towns;

/// <summary>A town's definition with its look-ups, its calendar and its map ready to use. Immutable, free of a clock.</summary>
public sealed class Town
{
    private const string Unclassified = ""; // no category's code

    private readonly Dictionary<string, GridDefinition> grids;
    private readonly Dictionary<string, ZoneDefinition> zones;
    private readonly Dictionary<string, Category> categories;
    private readonly Dictionary<string, WorkerDefinition> workers;
    private readonly Dictionary<string, VehicleKind> vehicles;
    private readonly List<UnitKey> staffed;
    private readonly Dictionary<UnitKey, IReadOnlyList<Post>> posts;
    private readonly ILookup<string, WorkerDefinition> workersByZone;
    private readonly Dictionary<(string Category, int Severity), IReadOnlyList<TimeLimit>> limits;
    private readonly bool[,] rights;
    private readonly Dictionary<string, UnitKey> gridUnits;
    private readonly Dictionary<string, GridDefinition> gridsByUnit;
    private readonly Dictionary<string, UnitKey> zoneUnits;
    private readonly GridLocator locator;
    private readonly TimeZoneInfo zone;

    /// <summary>Indexes a checked definition.</summary>
    public Town(TownDefinition definition)
    {
        Definition = definition;
        grids = definition.Grids.ToDictionary(grid => grid.Code);
        zones = definition.Zones.ToDictionary(zone => zone.Id);
        categories = definition.Categories.ToDictionary(category => category.Code);
        workers = definition.Workers.ToDictionary(worker => worker.Id);
        vehicles = definition.Vehicles.ToDictionary(vehicle => vehicle.Code);
        workersByZone = definition.Workers.ToLookup(worker => grids[worker.HomeGrid].Zone);
        var units = PostsByUnit(definition).ToList();
        staffed = units.ConvertAll(unit => unit.Unit);
        posts = units.ToDictionary(unit => unit.Unit, unit => unit.Posts);
        limits = LimitsByCategory();
        rights = RightsOf(definition);
        gridUnits = definition.Grids.ToDictionary(grid => grid.Code, grid => UnitKey.Grid(grid.Code));
        gridsByUnit = definition.Grids.ToDictionary(grid => gridUnits[grid.Code].Value);
        zoneUnits = definition.Zones.ToDictionary(zone => zone.Id, zone => UnitKey.Zone(zone.Id));
        locator = new GridLocator(definition.Grids);
        zone = TimeZoneInfo.FindSystemTimeZoneById(definition.TimeZone);
        WorkingTime = new WorkingTime(definition.Calendar, zone);
        Shifts = new ShiftClock(definition.Rota, zone);
    }

    /// <summary>The definition.</summary>
    public TownDefinition Definition { get; }

    /// <summary>The town's code.</summary>
    public string Code => Definition.Code;

    /// <summary>Arithmetic of the working calendar.</summary>
    public WorkingTime WorkingTime { get; }

    /// <summary>Which crew is on which shift.</summary>
    public ShiftClock Shifts { get; }

    /// <summary>The day of the town's calendar that holds an instant.</summary>
    public DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, zone).DateTime);

    /// <summary>The grid that holds a point; null outside the town. A point on a border belongs to the grid with the smaller code.</summary>
    public GridDefinition? Locate(GeoPoint point) => locator.Locate(point);

    /// <summary>The grid of a code, or null.</summary>
    public GridDefinition? FindGrid(string? code) => code is null ? null : grids.GetValueOrDefault(code);

    /// <summary>The grid that owns an incident; null for what is no grid of this town.</summary>
    public GridDefinition? FindGrid(UnitKey owner) => gridsByUnit.GetValueOrDefault(owner.Value);

    /// <summary>The key of a grid as the owner of an incident.</summary>
    public UnitKey UnitOfGrid(string code) => gridUnits.TryGetValue(code, out var known) ? known : UnitKey.Grid(code);

    /// <summary>The key of a zone as a unit.</summary>
    public UnitKey UnitOfZone(string id) => zoneUnits.TryGetValue(id, out var known) ? known : UnitKey.Zone(id);

    /// <summary>The zone of an id, or null.</summary>
    public ZoneDefinition? FindZone(string id) => zones.GetValueOrDefault(id);

    /// <summary>The category of a code, or null.</summary>
    public Category? FindCategory(string? code) => code is null ? null : categories.GetValueOrDefault(code);

    /// <summary>The kind of operation of a code, or null.</summary>
    public OperationKind? FindOperation(string code) => Definition.Operations.FirstOrDefault(operation => operation.Code == code);

    /// <summary>The grid worker of an id, or null.</summary>
    public WorkerDefinition? FindWorker(string id) => workers.GetValueOrDefault(id);

    /// <summary>The workers whose home grid lies in a zone.</summary>
    public IEnumerable<WorkerDefinition> WorkersOf(string zone) => workersByZone[zone];

    /// <summary>The vehicle kind of a code; throws for a code that the definition lacks.</summary>
    public VehicleKind Vehicle(string code) => vehicles[code];

    /// <summary>The posts of a unit; empty for a unit without any; null for a unit that this town does not have.</summary>
    public IReadOnlyList<Post>? FindPosts(UnitKey unit) => posts.GetValueOrDefault(unit);

    /// <summary>A unit's post; null where it has none of that id.</summary>
    public Post? FindPost(UnitKey unit, string? id)
    {
        var known = FindPosts(unit) ?? [];
        for (var i = 0; i < known.Count; i++)
            if (known[i].Id == id)
                return known[i];
        return null;
    }

    /// <summary>The unit that a post belongs to; null for a post that this town does not have.</summary>
    public UnitKey? UnitOf(string post) => posts.Where(unit => unit.Value.Any(known => known.Id == post)).Select(unit => (UnitKey?)unit.Key).FirstOrDefault();

    /// <summary>Units with posts: command room, platforms, agencies, county and its departments, in that order.</summary>
    public IEnumerable<UnitKey> StaffedUnits => staffed;

    /// <summary>All units with a queue: those with posts, then the zones.</summary>
    public IEnumerable<UnitKey> Units => StaffedUnits.Concat(Definition.Zones.Select(zone => UnitKey.Zone(zone.Id)));

    /// <summary>The limits that hold for a category at a severity, one for each step that has any.</summary>
    /// <param name="category">A category of this town; null while nobody knows it.</param>
    /// <param name="severity">1 to 4.</param>
    public IReadOnlyList<TimeLimit> LimitsOf(Category? category, int severity) => limits[(category?.Code ?? Unclassified, severity)];

    /// <summary>Whether a post with this duty is filled at an instant.</summary>
    public bool IsOnDuty(Duty duty, DateTimeOffset at) => duty.Kind switch
    {
        DutyKind.Always => true,
        DutyKind.WorkingTime => WorkingTime.IsWorking(at),
        _ => Shifts.IsOnShift(duty.Crew!, at),
    };

    /// <summary>Whether the town lets a role give a command. Never asked for the system, which acts by rule.</summary>
    public bool Allows(Role role, CommandKind command) => rights[(int)command, (int)role];

    /// <summary>When that answer next may change; <see cref="DateTimeOffset.MaxValue"/> for always.</summary>
    public DateTimeOffset NextDutyChange(Duty duty, DateTimeOffset after) => duty.Kind switch
    {
        DutyKind.Always => DateTimeOffset.MaxValue,
        DutyKind.WorkingTime => WorkingTime.NextBoundary(after),
        _ => Shifts.NextBoundary(after),
    };

    private static bool[,] RightsOf(TownDefinition definition)
    {
        var rights = new bool[Enum.GetValues<CommandKind>().Length, Enum.GetValues<Role>().Length];
        foreach (var (command, roles) in definition.Rights)
            foreach (var role in roles)
                rights[(int)command, (int)role] = true;
        return rights;
    }

    private Dictionary<(string, int), IReadOnlyList<TimeLimit>> LimitsByCategory()
    {
        var all = new Dictionary<(string, int), IReadOnlyList<TimeLimit>>();
        foreach (var category in Definition.Categories)
        {
            var own = category.Limits.Count > 0 || category.Parent is null ? category : categories[category.Parent];
            for (var severity = 1; severity <= 4; severity++) all[(category.Code, severity)] = Holding(own.Limits, severity);
        }
        for (var severity = 1; severity <= 4; severity++) all[(Unclassified, severity)] = Holding(Definition.Unclassified, severity);
        return all;
    }

    private static IReadOnlyList<TimeLimit> Holding(IReadOnlyList<TimeLimit> limits, int severity) =>
        [.. limits.Where(limit => limit.Severity is null || limit.Severity == severity)
            .GroupBy(limit => limit.Step)
            .Select(step => step.FirstOrDefault(limit => limit.Severity is not null) ?? step.First())];

    private static IEnumerable<(UnitKey Unit, IReadOnlyList<Post> Posts)> PostsByUnit(TownDefinition town) =>
    [
        (UnitKey.CommandRoom, town.CommandRoom.Posts),
        .. town.Platforms.Select(platform => (UnitKey.Platform(platform.Code), platform.Posts)),
        .. town.Agencies.Select(agency => (UnitKey.Agency(agency.Id), agency.Posts)),
        (UnitKey.County, []),
        .. town.County.Departments.Select(department => (UnitKey.Department(department.Id), department.Posts)),
    ];
}
