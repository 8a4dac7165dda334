using System.Text.Json.Nodes;
using GovGrid.LiveHub.Tests.Support;

namespace GovGrid.LiveHub.Tests.Accounts;

/// <summary>Somebody with a browser: keeps the cookie of the session.</summary>
public sealed class Person(TestServer server)
{
    private readonly Api api = new(server.Client(null));

    /// <summary>The cookie as it is sent; null where nobody is signed in.</summary>
    public string? Cookie { get; private set; }

    /// <summary>What makes the cookie good.</summary>
    public string Secret => Cookie!.Split('=', 2)[1];

    public Task<Answer> Get(string path) => Send(HttpMethod.Get, path, null);

    public Task<Answer> Post(string path, object? body = null) => Send(HttpMethod.Post, path, body ?? new { });

    public Task<Answer> Put(string path, object body) => Send(HttpMethod.Put, path, body);

    public Task<Answer> Delete(string path) => Send(HttpMethod.Delete, path, null);

    public Task<Answer> SignIn(string name, string password) => Post("/session/password", new { name, password });

    /// <summary>Who the service says this is.</summary>
    public async Task<JsonNode> Session() => (await Get("/session")).Expect(200);

    private async Task<Answer> Send(HttpMethod method, string path, object? body)
    {
        using var request = new HttpRequestMessage(method, $"/api/v1{path}") { Content = body is null ? null : System.Net.Http.Json.JsonContent.Create(body) };
        request.Headers.Add("X-Requested-With", "GovGrid");
        if (Cookie is not null) request.Headers.Add("Cookie", Cookie);
        var answer = await api.Send(request);
        if (answer.Headers.TryGetValues("Set-Cookie", out var set)) Cookie = set.Last().Split(';')[0] is { } kept && !kept.EndsWith('=') ? kept : null;
        return answer;
    }
}
