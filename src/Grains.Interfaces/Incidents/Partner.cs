using System.Text.Json.Serialization;
using GovGrid.Common;

namespace GovGrid.Incidents;

/// <summary>A unit that acts on an incident together with its owner (联动).</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Post">Who acts for it; null while nobody does.</param>
/// <param name="Stage">How far it is.</param>
/// <param name="Since">Since when, UTC.</param>
[GenerateSerializer, Immutable, Alias("govgrid.Partner")]
public sealed record Partner(UnitKey Unit, string? Post, PartnerStage Stage, DateTimeOffset Since);

/// <summary>How far a partner is.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<PartnerStage>))]
public enum PartnerStage
{
    /// <summary>Called; waits in the partner's queue.</summary>
    Called,

    /// <summary>Somebody has taken it.</summary>
    Taken,

    /// <summary>Is on the scene.</summary>
    OnScene,

    /// <summary>Has done its part.</summary>
    Done,
}
