using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace GovGrid.EndToEnd.Tests.Clients;

/// <summary>Calls the service as somebody's program does.</summary>
internal sealed class Caller : IDisposable
{
    private readonly HttpClient http;

    private Caller(Uri address, string token)
    {
        http = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromSeconds(30) };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
    }

    /// <summary>Has the administrator make a token for somebody.</summary>
    public static async Task<Caller> As(string role, Uri address, string administrator)
    {
        using var office = new Caller(address, administrator);
        var made = await office.Post("api/v1/tokens", new JsonObject { ["role"] = role, ["subject"] = "end-to-end" }, key: $"token-{role}");
        return new Caller(address, (string)made["token"]!);
    }

    /// <summary>Sends something once; the answer, or an <see cref="HttpRequestException"/>.</summary>
    public async Task<JsonNode> Post(string path, JsonObject body, string key)
    {
        using var message = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(body) };
        message.Headers.Add("Idempotency-Key", key);
        using var answer = await http.SendAsync(message);
        return await Read(answer);
    }

    /// <summary>Reads something.</summary>
    public async Task<JsonNode> Get(string path)
    {
        using var answer = await http.GetAsync(path);
        return await Read(answer);
    }

    public void Dispose() => http.Dispose();

    private static async Task<JsonNode> Read(HttpResponseMessage answer)
    {
        var text = await answer.Content.ReadAsStringAsync();
        if (!answer.IsSuccessStatusCode)
            throw new HttpRequestException($"{answer.RequestMessage!.Method} {answer.RequestMessage.RequestUri}: {text}", null, answer.StatusCode);
        return JsonNode.Parse(text)!;
    }
}
