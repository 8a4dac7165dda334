using System.Text.Json.Serialization;
using GovGrid.Common;

namespace GovGrid.Towns;

/// <summary>Where triage sends an incident.</summary>
/// <param name="Kind">Handled in its grid, by a platform, or above the town.</param>
/// <param name="Platform">Code of the platform, for <see cref="RouteKind.Platform"/>.</param>
/// <param name="Agency">Id of the agency that the platform gives it to by rule; null when the platform handles it or decides.</param>
/// <param name="Department">Id of the county department, for <see cref="RouteKind.County"/> when the rule knows it.</param>
[GenerateSerializer, Immutable, Alias("govgrid.Route")]
public sealed record Route(RouteKind Kind, string? Platform = null, string? Agency = null, string? Department = null)
{
    /// <summary>To a grid worker: small matters end in the grid (小事不出网格).</summary>
    public static Route Grid { get; } = new(RouteKind.Grid);

    /// <summary>To the county centre.</summary>
    public static Route County { get; } = new(RouteKind.County);

    /// <summary>The unit that a dispatch by this route goes to; null on the grid route, where the place decides.</summary>
    public UnitKey? Unit => Kind switch
    {
        RouteKind.Platform when Agency is not null => UnitKey.Agency(Agency),
        RouteKind.Platform => UnitKey.Platform(Platform!),
        RouteKind.County when Department is not null => UnitKey.Department(Department),
        RouteKind.County => UnitKey.County,
        _ => null,
    };
}

/// <summary>Kinds of <see cref="Route"/>.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<RouteKind>))]
public enum RouteKind
{
    /// <summary>A grid worker handles it.</summary>
    Grid,

    /// <summary>A platform and its agencies handle it.</summary>
    Platform,

    /// <summary>Outside the town's authority, or too hard for it.</summary>
    County,
}
