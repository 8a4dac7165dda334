using System.Text.Json;
using System.Text.Json.Serialization;
using GovGrid.Common;

namespace GovGrid.Simulation.Studies.Files;

/// <summary>Which points a study tries.</summary>
/// <param name="Kind">How they are chosen.</param>
/// <param name="Points">Of a Latin hypercube: how many.</param>
/// <param name="Seed">Of a Latin hypercube.</param>
/// <param name="Rows">Of a list: a value of each factor.</param>
internal sealed record DesignDefinition(
    DesignKind Kind, int? Points = null, ulong? Seed = null, IReadOnlyList<IReadOnlyList<JsonElement>>? Rows = null);

/// <summary>How the points of a study are chosen.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<DesignKind>))]
internal enum DesignKind
{
    /// <summary>All values of each factor with all of the others.</summary>
    Grid,

    /// <summary>So many points that fill the space.</summary>
    LatinHypercube,

    /// <summary>These.</summary>
    List,
}
