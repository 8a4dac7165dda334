using System.Text.Json.Serialization;
using GovGrid.Common;

namespace GovGrid.Incidents;

/// <summary>How an incident has come to another.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<JoinKind>))]
public enum JoinKind
{
    /// <summary>Merged: the same matter, which goes on in the other.</summary>
    Merged,

    /// <summary>Linked: another matter of the same cause, which the other leads.</summary>
    Linked,

    /// <summary>No longer linked: another leads it now.</summary>
    Unlinked,
}
