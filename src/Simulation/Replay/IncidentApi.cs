using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace GovGrid.Simulation.Replay;

/// <summary>The two calls of the public API that a replay needs. They end with a <see cref="ReplayException"/> where nobody answers them.</summary>
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
            using var answer = await Ask(message, stop);
            if (answer.IsSuccessStatusCode) return (await BodyOf(answer, stop), null);
            if (tries == MostTries || !IsPassing(answer.StatusCode))
                return (null, $"{(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync(stop)}");
            await Task.Delay(answer.Headers.RetryAfter?.Delta ?? Pause * tries, stop);
        }
    }

    private async Task<HttpResponseMessage> Ask(HttpRequestMessage message, CancellationToken stop)
    {
        try
        {
            return await http.SendAsync(message, stop);
        }
        catch (Exception error) when (error is HttpRequestException or TaskCanceledException && !stop.IsCancellationRequested)
        {
            throw new ReplayException($"--url {http.BaseAddress}: expected a running GovGrid. {error.Message}", error);
        }
    }

    private async Task<JsonNode?> BodyOf(HttpResponseMessage answer, CancellationToken stop)
    {
        try
        {
            return await answer.Content.ReadFromJsonAsync<JsonNode>(stop);
        }
        catch (JsonException error)
        {
            throw new ReplayException($"--url {http.BaseAddress}: expected a running GovGrid; something else answers there.", error);
        }
    }

    private static bool IsPassing(HttpStatusCode status) => status is HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError;
}
