namespace GovGrid.Towns.Faults;

/// <summary>Names of the files of a town's folder. Others, such as <c>world.json</c>, may lie beside them.</summary>
public static class TownFiles
{
    /// <summary>Code, name, policy, vehicles, rota and units.</summary>
    public const string Town = "town.json";

    /// <summary>Categories and their limits.</summary>
    public const string Categories = "categories.json";

    /// <summary>Working time and holidays.</summary>
    public const string Calendar = "calendar.json";

    /// <summary>Which roles may give which command.</summary>
    public const string Roles = "roles.json";

    /// <summary>What can be raised at once in an emergency.</summary>
    public const string Operations = "operations.json";

    /// <summary>Zones.</summary>
    public const string Zones = "zones.csv";

    /// <summary>Communities, each with its zone.</summary>
    public const string Communities = "communities.csv";

    /// <summary>Grids with their outlines.</summary>
    public const string Grids = "grids.geojson";

    /// <summary>Grid workers.</summary>
    public const string Workers = "workers.csv";

    /// <summary>Standard addresses.</summary>
    public const string Addresses = "addresses.csv";

    /// <summary>All that make up the definition, in the order in which they are read and hashed.</summary>
    public static IReadOnlyList<string> All { get; } = [Town, Categories, Calendar, Roles, Operations, Zones, Communities, Grids, Workers, Addresses];

    /// <summary>Those whose origin and reason <see cref="Town"/> has to tell, because they have no room for it themselves.</summary>
    public static IReadOnlyList<string> WithSource { get; } = [Zones, Communities, Workers, Addresses];
}
