using System.Text.Json.Nodes;
using GovGrid.LiveHub.Tests.Support;

namespace GovGrid.LiveHub.Tests.Incidents;

[Collection(ServerCollection.Name)]
public sealed class BatchTests(ServerFixture fixture)
{
    private const string Path = "/api/v1/incidents/batch";

    [Fact]
    public async Task One_command_on_many_has_an_outcome_each_in_their_order()
    {
        var (one, accepted, two) = (await fixture.Incident(), await (await fixture.Incident()).Accepted(), await fixture.Incident());
        var answer = (await Batch("accept", [one.Id, accepted.Id, "no-such-incident", two.Id])).Expect(200);
        Assert.Equal((2, 2), ((int)answer["done"]!, (int)answer["refused"]!));
        var outcomes = answer["outcomes"]!.AsArray();
        Assert.Equal([one.Id, accepted.Id, "no-such-incident", two.Id], outcomes.Select(outcome => (string?)outcome!["id"]));
        Assert.Equal(["accepted", null, null, "accepted"], outcomes.Select(outcome => (string?)outcome!["incident"]?["status"]));
        Assert.Equal([null, "wrongStep", "notFound", null], outcomes.Select(outcome => (string?)outcome!["problem"]?["code"]));
        Assert.Equal(409, (int)outcomes[1]!["problem"]!["status"]!);
        Assert.Equal("accepted", (string?)outcomes[1]!["problem"]!["incident"]!["status"]);
    }

    [Fact]
    public async Task A_batch_repeated_under_its_key_does_nothing_twice()
    {
        var (ids, key) = (new[] { await fixture.Reported(), await fixture.Reported() }, ServerFixture.Key());
        var first = (await Batch("note", ids, new { text = "One cause" }, key)).Expect(200);
        var again = (await Batch("note", ids, new { text = "One cause" }, key)).Expect(200);
        Assert.True(JsonNode.DeepEquals(first, again), $"{first} differs from {again}");
        var other = (await Batch("note", ids, new { text = "Another" }, key)).Expect(200)["outcomes"]!.AsArray();
        Assert.All(other, outcome => Assert.Equal("keyReused", (string?)outcome!["problem"]!["code"]));
    }

    [Fact]
    public async Task Two_hundred_are_carried_out_and_more_are_not()
    {
        var ids = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => fixture.Reported()));
        Assert.Equal(200, (int)(await Batch("note", ids, new { text = "All of them" })).Expect(200)["done"]!);
        Assert.Equal("badField", (await Batch("note", [.. ids, "one-more"], new { text = "x" })).ExpectProblem(400));
    }

    [Fact]
    public async Task Who_may_not_is_told_so_for_each()
    {
        var inspector = await fixture.As("inspector", "inspector-1");
        var answer = await inspector.Post(Path, new { command = "accept", ids = new[] { await fixture.Reported() } }, ServerFixture.Key());
        Assert.Equal("notAllowed", (string?)answer.Expect(200)["outcomes"]![0]!["problem"]!["code"]);
        Assert.Equal("notSignedIn", (await fixture.Server.Anonymous.Post(Path, new { command = "accept" }, ServerFixture.Key())).ExpectProblem(401));
    }

    [Theory]
    [InlineData("{\"ids\":[\"x\"]}", "command", "badField")]
    [InlineData("{\"command\":\"frobnicate\",\"ids\":[\"x\"]}", "command", "badField")]
    [InlineData("{\"command\":\"accept\"}", "ids", "badField")]
    [InlineData("{\"command\":\"accept\",\"ids\":[]}", "ids", "badField")]
    [InlineData("{\"command\":\"accept\",\"ids\":[null]}", "ids", "badField")]
    [InlineData("{\"command\":\"accept\",\"ids\":[\"x\",\"x\"]}", "ids", "badField")]
    [InlineData("{\"command\":\"accept\",\"ids\":[\"x\"],\"body\":{\"reason\":\"no field of accept\"}}", "body.reason", "badJson")]
    [InlineData("{\"command\":\"accept\",\"ids\":[\"x\"],\"body\":[]}", "body", "badJson")]
    [InlineData("{\"command\":\"verify\",\"ids\":[\"x\"],\"body\":{\"method\":\"byGuess\"}}", "body.method", "badJson")]
    public async Task A_wrong_batch_does_nothing_and_names_the_field(string body, string field, string code)
    {
        var answer = await fixture.Operator.PostText(Path, body);
        Assert.Equal(code, answer.ExpectProblem(400));
        Assert.Equal(field, (string?)answer.Json!["errors"]![0]!["field"]);
    }

    [Fact]
    public async Task A_field_that_is_wrong_for_all_is_told_once()
    {
        var incident = await fixture.Incident();
        var answer = await Batch("verify", ["no-such-incident", incident.Id], new { });
        Assert.Equal("badField", answer.ExpectProblem(400));
        Assert.Equal("body.method", (string?)answer.Json!["errors"]![0]!["field"]);
        Assert.Equal(1, (int)(await incident.Now())["version"]!);
    }

    private Task<Answer> Batch(string command, string[] ids, object? body = null, string? key = null) =>
        fixture.Operator.Post(Path, body is null ? new { command, ids } : new { command, ids, body }, key ?? ServerFixture.Key());
}
