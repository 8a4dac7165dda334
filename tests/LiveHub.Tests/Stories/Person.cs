using System.Text.Json.Nodes;
using GovGrid.LiveHub.Tests.Support;

namespace GovGrid.LiveHub.Tests.Stories;

/// <summary>Somebody of a story, who acts through the API as a page or a phone of theirs does.</summary>
public abstract class Person(string name, Api api)
{
    private int acts;

    public string Name => name;

    protected Api Api => api;

    /// <summary>A new idempotency key; the same in each run, so that each run is the same day.</summary>
    protected string Key => $"{name}-{++acts}";

    /// <summary>The incident as this person sees it.</summary>
    public async Task<JsonNode> LooksAt(string incident) => (await api.Get($"/api/v1/incidents/{incident}")).Expect(200);

    /// <summary>A command that must be done.</summary>
    protected async Task<JsonNode> Does(string command, string incident, object? body = null) =>
        (await api.Post($"/api/v1/incidents/{incident}/{command}", body, Key)).Expect(200);

    /// <summary>A command that must be refused, with why.</summary>
    protected async Task<Refused> Tries(string command, string incident, object? body = null)
    {
        var answer = await api.Post($"/api/v1/incidents/{incident}/{command}", body, Key);
        var code = answer.ExpectProblem(answer.Status);
        return new Refused(answer.Status, code, (string)answer.Json!["detail"]!);
    }

    /// <summary>One command on many, which must be done to all.</summary>
    protected async Task DoesToAll(string command, IEnumerable<string> incidents, object? body = null)
    {
        var ids = incidents.ToArray();
        var answer = (await api.Post("/api/v1/incidents/batch", body is null ? new { command, ids } : new { command, ids, body }, Key)).Expect(200);
        Assert.True((int)answer["done"]! == ids.Length, answer.ToJsonString());
    }
}

/// <summary>A no.</summary>
public sealed record Refused(int Status, string Code, string Detail);
