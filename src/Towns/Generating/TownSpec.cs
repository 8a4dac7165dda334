using GovGrid.Common;
using GovGrid.Towns.Maps;

namespace GovGrid.Towns.Generating;

/// <summary>What a town is generated from. Its schema, towns/schemas/spec.schema.json, asks a reason beside every assumed number.</summary>
/// <param name="Code">Nine digits.</param>
/// <param name="Name">The town's name, which addresses begin with.</param>
/// <param name="Seed">Of the random numbers.</param>
/// <param name="Coordinates">System of every coordinate in the spec and its source files.</param>
/// <param name="Outline">The town's edge.</param>
/// <param name="Communities">The communities.</param>
/// <param name="Grids">The grids.</param>
/// <param name="Zones">The zones.</param>
/// <param name="Addresses">The standard addresses.</param>
/// <param name="Workers">The grid workers.</param>
internal sealed record TownSpec(
    string Code,
    LocalizedText Name,
    ulong Seed,
    CoordinateSystem Coordinates,
    OutlineSpec Outline,
    CommunitiesSpec Communities,
    GridsSpec Grids,
    ZonesSpec Zones,
    AddressesSpec Addresses,
    WorkersSpec Workers);

/// <summary>The town's edge.</summary>
/// <param name="Ring">Corners, longitude and latitude, not closed.</param>
/// <param name="Within">GeoJSON file of an area that the town may not leave, beside the spec; null for none.</param>
internal sealed record OutlineSpec(IReadOnlyList<IReadOnlyList<double>> Ring, string? Within);

/// <summary>The communities.</summary>
/// <param name="File">CSV file beside the spec.</param>
/// <param name="Columns">Its columns: code, name, lon, lat.</param>
/// <param name="English">English names by code.</param>
/// <param name="PlacedReason">Where given positions come from.</param>
/// <param name="SyntheticReason">Why the others are made up, and how.</param>
internal sealed record CommunitiesSpec(
    string File, CommunityColumns Columns, IReadOnlyDictionary<string, string> English, string PlacedReason, string SyntheticReason);

/// <summary>Names of a source file's columns.</summary>
internal sealed record CommunityColumns(string Code, string Name, string Lon, string Lat);

/// <summary>The grids.</summary>
internal sealed record GridsSpec(int Count, string Reason);

/// <summary>The zones, one for each name.</summary>
internal sealed record ZonesSpec(IReadOnlyList<LocalizedText> Names);

/// <summary>The standard addresses.</summary>
/// <param name="Count">About how many.</param>
/// <param name="Stems">Invented first halves of road names.</param>
/// <param name="Endings">Their second halves.</param>
internal sealed record AddressesSpec(int Count, IReadOnlyList<string> Stems, IReadOnlyList<string> Endings);

/// <summary>The grid workers.</summary>
/// <param name="Name">What a worker is called, before the number.</param>
/// <param name="Crews">Crews and how many work in each.</param>
/// <param name="Vehicles">Vehicles and how many have each.</param>
/// <param name="Sources">Where workers come from, and what they can.</param>
internal sealed record WorkersSpec(
    LocalizedText Name, IReadOnlyList<CrewSpec> Crews, IReadOnlyList<VehicleSpec> Vehicles, IReadOnlyList<SourceSpec> Sources);

/// <summary>A crew.</summary>
internal sealed record CrewSpec(string Id, int Count);

/// <summary>Vehicles of a kind.</summary>
internal sealed record VehicleSpec(string Code, int Count);

/// <summary>A source of workers.</summary>
internal sealed record SourceSpec(string Code, int Count, IReadOnlyList<string> Skills);
