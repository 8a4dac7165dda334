using System.Text.Json.Serialization;
using GovGrid.Common;

namespace GovGrid.Silo.ReadModel.Indicators;

/// <summary>
/// What incidents are grouped by. An incident without such a value belongs to the group null. What may change, such as the owner, is that of
/// the report's instant.
/// </summary>
[JsonConverter(typeof(CamelCaseEnumConverter<IndicatorGrouping>))]
public enum IndicatorGrouping
{
    /// <summary>The whole town, one group.</summary>
    Town,

    /// <summary>Id of the zone that its grid belongs to.</summary>
    Zone,

    /// <summary>Code of the community that its grid belongs to.</summary>
    Community,

    /// <summary>Code of its grid; null while unplaced, or outside the town.</summary>
    Grid,

    /// <summary>
    /// Code of the platform that answers for it, or did last; while the command room owns what nobody has handled, the one that its route
    /// names. The same platform by which incidents are listed. Null for what a grid or the county has.
    /// </summary>
    Platform,

    /// <summary>Id of the agency that handles it, or did last, told as <see cref="Platform"/> is; null where none does.</summary>
    Agency,

    /// <summary>Who has it in hand; where nobody has, who resolved it last: a grid worker, or a crew of a unit. Never who reported.</summary>
    Worker,

    /// <summary>Code of its category; a sub-category counts for the upper one, as where incidents are listed.</summary>
    Category,

    /// <summary>How it came in, such as <c>worker-app</c>.</summary>
    Channel,
}
