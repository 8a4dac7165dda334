using System.Text.Json.Serialization;
using GovGrid.Common;

namespace GovGrid.Simulation.Scenarios;

/// <summary>How a scenario finds its town.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<ScenarioStart>))]
public enum ScenarioStart
{
    /// <summary>Nothing is open, everybody is where the rota wants them.</summary>
    Empty,

    /// <summary>As some days of life have left it.</summary>
    Warm,

    /// <summary>As it stood when its state was kept.</summary>
    State,
}
