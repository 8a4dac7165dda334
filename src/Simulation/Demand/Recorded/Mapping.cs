using GovGrid.Common;
using GovGrid.Towns;

namespace GovGrid.Simulation.Demand.Recorded;

/// <summary>
/// Says how recorded requests of some city become reports of a town: which files, which columns are time, type and area, how types become
/// categories and areas grids. Read from a JSON file; whatever it does not map is rejected with a reason, never dropped.
/// </summary>
/// <param name="Name">What the records are.</param>
/// <param name="Root">Folder of the files, relative to the mapping.</param>
/// <param name="Files">Patterns such as <c>*.csv</c> within it.</param>
/// <param name="TimeZone">IANA zone in which the recorded times are meant.</param>
/// <param name="TimeFormats">.NET formats of the time, tried in order.</param>
/// <param name="Columns">Which columns mean what.</param>
/// <param name="Channel">The channel of all reports.</param>
/// <param name="Types">How types become categories; the first rule that fits holds.</param>
/// <param name="Areas">How areas become grids.</param>
public sealed record Mapping(
    LocalizedText Name,
    string Root,
    IReadOnlyList<string> Files,
    string TimeZone,
    IReadOnlyList<string> TimeFormats,
    MappingColumns Columns,
    Channel Channel,
    IReadOnlyList<TypeRule> Types,
    AreaMapping Areas);

/// <summary>Which columns mean what, by their names in the header.</summary>
/// <param name="Time">When it was requested.</param>
/// <param name="Area">Where.</param>
/// <param name="Type">What it is; several are joined by <c> / </c> before the rules are tried.</param>
/// <param name="Description">What becomes the description; joined in the same way, empty ones left out.</param>
public sealed record MappingColumns(string Time, string Area, IReadOnlyList<string> Type, IReadOnlyList<string> Description);

/// <summary>What becomes of a type.</summary>
/// <param name="Pattern">Regular expression that the type has to match.</param>
/// <param name="Category">Code of the category.</param>
/// <param name="Reject">Instead: why such rows are no reports.</param>
public sealed record TypeRule(string Pattern, string? Category = null, string? Reject = null);

/// <summary>How areas become grids.</summary>
/// <param name="Rules">How spellings become names; the first rule that fits holds.</param>
/// <param name="Known">The names that there are.</param>
/// <param name="Grids">For some names the codes of grids, or zones, that they stand for. All others are dealt out over the town's zones in turn.</param>
public sealed record AreaMapping(
    IReadOnlyList<AreaRule> Rules, IReadOnlyList<string> Known, IReadOnlyDictionary<string, IReadOnlyList<string>>? Grids = null);

/// <summary>What becomes of a spelling.</summary>
/// <param name="Pattern">Regular expression that the spelling has to match.</param>
/// <param name="Name">The name, with <c>$1</c> for what the first group matched.</param>
/// <param name="Reject">Instead: why such rows have no area.</param>
public sealed record AreaRule(string Pattern, string? Name = null, string? Reject = null);
