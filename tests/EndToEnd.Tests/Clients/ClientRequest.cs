using System.Globalization;
using System.Text.Json.Nodes;

namespace GovGrid.EndToEnd.Tests.Clients;

/// <summary>Something that a client wants done once: a report, or a note on an incident that was reported before.</summary>
/// <param name="Number">Which request it is.</param>
/// <param name="On">The report that a note is on; null for a report.</param>
internal sealed record ClientRequest(int Number, ClientRequest? On)
{
    /// <summary>What every key begins with.</summary>
    public const string KeyPrefix = "request-";

    /// <summary>The client's key for it, the same at each try; the text of the report or note as well.</summary>
    public string Key { get; } = KeyPrefix + Number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The incident's id, once the service has acknowledged.</summary>
    public string? Incident { get; set; }

    /// <summary>Where it is sent.</summary>
    public string Path => On is null ? "api/v1/incidents" : $"api/v1/incidents/{On.Incident}/note";

    /// <summary>What is sent.</summary>
    /// <param name="places">Where reports are from, one after the other.</param>
    public JsonObject Body(IReadOnlyList<(double Lon, double Lat)> places)
    {
        if (On is not null) return new JsonObject { ["text"] = Key };
        var (lon, lat) = places[Number % places.Count];
        return new JsonObject
        {
            ["channel"] = "worker-app",
            ["category"] = "cleaning-order",
            ["description"] = Key,
            ["location"] = new JsonObject { ["lon"] = lon, ["lat"] = lat },
        };
    }
}
