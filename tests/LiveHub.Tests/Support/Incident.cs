using System.Text.Json.Nodes;

namespace GovGrid.LiveHub.Tests.Support;

/// <summary>An incident that a test brings as far as it needs it. Severe, so that a person verifies it and no sample decides.</summary>
public sealed class Incident(ServerFixture fixture, string id)
{
    public const string Agency = "agency/jiaotong";

    public string Id => id;

    public string Path => $"/api/v1/incidents/{id}";

    /// <summary>The last event of a type in an answer.</summary>
    public static JsonNode Last(JsonNode incident, string type) =>
        incident["history"]!.AsArray().Last(happened => (string?)happened!["type"] == type)!;

    /// <summary>A command by the operator, or by somebody else.</summary>
    public Task<Answer> Give(string command, object? body = null, Api? by = null, string? key = null, int? ifMatch = null) =>
        fixture.Command(id, command, body, by, key, ifMatch);

    public async Task<JsonNode> Now() => (await fixture.Operator.Get(Path)).Expect(200);

    public async Task<Incident> Accepted()
    {
        (await Give("accept")).Expect(200);
        return this;
    }

    /// <summary>Triaged to an agency, and sent there.</summary>
    public async Task<Incident> Sent()
    {
        await Accepted();
        (await Give("triage", new { category = "fire-safety", route = new { kind = "platform", platform = "LawEnforcement", agency = "jiaotong" } })).Expect(200);
        (await Give("dispatch")).Expect(200);
        return this;
    }

    public async Task<Incident> OnScene()
    {
        await Sent();
        (await Give("take", by: await Officer())).Expect(200);
        (await Give("arrive", by: await Officer())).Expect(200);
        return this;
    }

    public async Task<Incident> Closed()
    {
        await OnScene();
        (await Give("resolve", new { summary = "Cleared", evidence = await fixture.Photo() }, await Officer())).Expect(200);
        (await Give("verify", new { method = "callBack" })).Expect(200);
        (await Give("close")).Expect(200);
        return this;
    }

    private Task<Api> Officer() => fixture.As("agencyOfficer", "jiaotong-a1", Agency);
}
