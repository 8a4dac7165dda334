using System.Text.Json.Serialization;
using GovGrid.Common;

namespace GovGrid.Incidents;

/// <summary>Ways to verify.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<VerificationMethod>))]
public enum VerificationMethod
{
    /// <summary>On the scene.</summary>
    OnSite,

    /// <summary>By calling the reporter back.</summary>
    CallBack,

    /// <summary>By the evidence.</summary>
    Photo,

    /// <summary>By rule: not drawn into the sample that a verifier looks at.</summary>
    Sampling,
}
