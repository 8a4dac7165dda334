using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;

namespace GovGrid.LiveHub.Tests.Support;

/// <summary>Somebody who calls the API.</summary>
public sealed class Api(HttpClient client)
{
    public HttpClient Http => client;

    public Task<Answer> Get(string path) => Send(new HttpRequestMessage(HttpMethod.Get, path));

    public Task<Answer> Delete(string path) => Send(new HttpRequestMessage(HttpMethod.Delete, path));

    public Task<Answer> Put(string path, object body) => Send(new HttpRequestMessage(HttpMethod.Put, path) { Content = JsonContent.Create(body) });

    public Task<Answer> Post(string path, object? body, string? key = null, int? ifMatch = null) =>
        Send(new HttpRequestMessage(HttpMethod.Post, path) { Content = body is null ? null : JsonContent.Create(body) }, key, ifMatch);

    /// <summary>A body as it is, right or wrong.</summary>
    public Task<Answer> PostText(string path, string body, string key = "text", string mediaType = "application/json") =>
        Send(new HttpRequestMessage(HttpMethod.Post, path) { Content = new StringContent(body, Encoding.UTF8, mediaType) }, key);

    /// <summary>A file, told to be of a media type.</summary>
    public Task<Answer> PostFile(string path, byte[] file, string mediaType = "image/jpeg") =>
        Send(new HttpRequestMessage(HttpMethod.Post, path) { Content = new ByteArrayContent(file) { Headers = { ContentType = new MediaTypeHeaderValue(mediaType) } } });

    /// <summary>Sends a photo; its id, as evidence.</summary>
    public async Task<string[]> Photo() => [(string)(await PostFile("/api/v1/attachments", PhotoFiles.Jpeg())).Expect(201)["id"]!];

    public async Task<Answer> Send(HttpRequestMessage request, string? key = null, int? ifMatch = null)
    {
        if (key is not null) request.Headers.Add("Idempotency-Key", key);
        if (ifMatch is { } version) request.Headers.IfMatch.Add(new EntityTagHeaderValue($"\"{version}\""));
        using var response = await client.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        var isJson = response.Content.Headers.ContentType?.MediaType?.EndsWith("json", StringComparison.Ordinal) is true;
        return new Answer((int)response.StatusCode, isJson ? JsonNode.Parse(text) : null, text, response.Headers, response.Content.Headers.ContentType?.MediaType);
    }
}

/// <summary>An answer of the API.</summary>
public sealed record Answer(int Status, JsonNode? Json, string Text, HttpResponseHeaders Headers, string? MediaType)
{
    /// <summary>The body of an answer that must have this status.</summary>
    public JsonNode Expect(int status)
    {
        Assert.True(status == Status, $"Expected {status}, got {Status}: {Text}");
        return Json ?? "";
    }

    /// <summary>The code of a refusal that must have this status.</summary>
    public string ExpectProblem(int status)
    {
        var body = Expect(status);
        Assert.Equal("application/problem+json", MediaType);
        Assert.Equal(status, (int)body["status"]!);
        Assert.False(string.IsNullOrWhiteSpace((string?)body["title"]));
        Assert.False(string.IsNullOrWhiteSpace((string?)body["detail"]));
        Assert.DoesNotContain("   at ", Text, StringComparison.Ordinal);
        return (string)body["code"]!;
    }
}
