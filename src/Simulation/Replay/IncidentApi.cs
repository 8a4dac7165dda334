using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace GovGrid.Simulation.Replay;

/// <summary>The two calls of the public API that a replay needs.</summary>
/// <param name="url">Where the system runs.</param>
/// <param name="token">A bearer token.</param>
public sealed class IncidentApi(Uri url, string token) : IDisposable
{
    private const int MostTries = 8;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    private readonly HttpClient http = new()
    {
        BaseAddress = url,
        DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", token) },
    };

    /// <summary>Sends a report; the same key again is the same incident.</summary>
    /// <returns>The answer's body, or the problem.</returns>
    public Task<(JsonNode? Body, string? Problem)> Report(object report, string key, CancellationToken stop) => Send(
        () => new HttpRequestMessage(HttpMethod.Post, "/api/v1/incidents")
        {
            Headers = { { "Idempotency-Key", key } },
            Content = JsonContent.Create(report, options: Web),
        },
        stop);

    /// <summary>Reads an incident.</summary>
    /// <returns>The incident, or the problem.</returns>
    public Task<(JsonNode? Body, string? Problem)> Read(string id, CancellationToken stop) =>
        Send(() => new HttpRequestMessage(HttpMethod.Get, $"/api/v1/incidents/{id}"), stop);

    /// <inheritdoc />
    public void Dispose() => http.Dispose();

    // Busy and broken answers are tried again after a pause: the key makes that safe.
    private async Task<(JsonNode?, string?)> Send(Func<HttpRequestMessage> request, CancellationToken stop)
    {
        for (var tries = 1; ; tries++)
        {
            using var message = request();
            using var answer = await http.SendAsync(message, stop);
            if (answer.IsSuccessStatusCode) return (await answer.Content.ReadFromJsonAsync<JsonNode>(stop), null);
            if (tries == MostTries || !IsPassing(answer.StatusCode))
                return (null, $"{(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync(stop)}");
            await Task.Delay(answer.Headers.RetryAfter?.Delta ?? Pause * tries, stop);
        }
    }

    private static bool IsPassing(HttpStatusCode status) => status is HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError;
}
