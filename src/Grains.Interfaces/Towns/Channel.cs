using System.Text.Json;
using System.Text.Json.Serialization;

namespace GovGrid.Towns;

/// <summary>How a report came in. Written in kebab case: <c>worker-app</c>.</summary>
[JsonConverter(typeof(ChannelJsonConverter))]
public enum Channel
{
    /// <summary>A grid worker's find on patrol.</summary>
    WorkerApp,

    /// <summary>A resident's app or page.</summary>
    PublicApp,

    /// <summary>Telephone.</summary>
    Hotline,

    /// <summary>Petition (信访).</summary>
    Petition,

    /// <summary>Grievance (反映诉求).</summary>
    Grievance,

    /// <summary>Request for mediation.</summary>
    Mediation,

    /// <summary>Open311 GeoReport.</summary>
    Open311,

    /// <summary>A terminal in the service hall.</summary>
    Kiosk,
}

/// <summary>Writes a <see cref="Channel"/> in kebab case.</summary>
public sealed class ChannelJsonConverter() : JsonStringEnumConverter<Channel>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false);
