using System.Text.Json.Serialization;
using GovGrid.Common;

namespace GovGrid.Simulation.Measures.Series;

/// <summary>What can be told of a run value by value.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<SeriesKind>))]
public enum SeriesKind
{
    /// <summary>Of each incident, minutes from its report to the first time on the scene.</summary>
    ResponseMinutes,

    /// <summary>Of each incident, minutes from its report to the closing.</summary>
    ResolutionMinutes,

    /// <summary>At each full hour, how many incidents are open.</summary>
    OpenIncidents,
}
