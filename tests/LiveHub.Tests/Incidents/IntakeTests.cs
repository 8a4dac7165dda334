using GovGrid.LiveHub.Tests.Support;
using GovGrid.Silo.ReadModel.Feeding;
using Microsoft.Extensions.DependencyInjection;

namespace GovGrid.LiveHub.Tests.Incidents;

/// <summary>What the hotline takes down besides the matter itself, and the number that is read back over the phone.</summary>
[Collection(ServerCollection.Name)]
public sealed class IntakeTests(ServerFixture fixture)
{
    private const string Path = "/api/v1/incidents";

    private readonly DateTimeOffset soon = fixture.Server.Now.AddHours(2);

    [Fact]
    public async Task A_promised_call_back_and_another_hotlines_case_become_limits()
    {
        var reported = (await Report(callBackBy: soon, external: new { number = "12345-2026-0815", due = soon.AddDays(3) })).Expect(201);
        var incident = (await fixture.Operator.Get($"{Path}/{reported["id"]}")).Expect(200);
        Assert.Equal("12345-2026-0815", (string?)incident["externalNumber"]);
        Assert.Equal(soon, (DateTimeOffset)incident["limits"]!.AsArray().Single(limit => (string?)limit!["step"] == "callBack")!["due"]!);
        Assert.Equal(soon.AddDays(3), (DateTimeOffset)incident["limits"]!.AsArray().Single(limit => (string?)limit!["step"] == "external")!["due"]!);
    }

    [Fact]
    public async Task A_promise_for_the_past_is_refused() =>
        Assert.Equal("outOfRange", (await Report(callBackBy: fixture.Server.Now.AddMinutes(-5))).ExpectProblem(400));

    [Theory]
    [InlineData("{\"channel\":\"hotline\",\"description\":\"x\",\"address\":\"y\",\"external\":{\"number\":\"1\"}}", "external.due", "badField")]
    [InlineData("{\"channel\":\"hotline\",\"description\":\"x\",\"address\":\"y\",\"external\":{\"due\":\"2999-01-01T00:00:00Z\"}}", "external.number", "badText")]
    [InlineData("{\"channel\":\"hotline\",\"description\":\"x\",\"address\":\"y\",\"callBackBy\":\"tonight\"}", "callBackBy", "badJson")]
    [InlineData("{\"channel\":\"public-app\",\"description\":\"x\",\"address\":\"y\",\"callBackBy\":\"2999-01-01T00:00:00Z\"}", "callBackBy", "badField")]
    [InlineData("{\"channel\":\"kiosk\",\"description\":\"x\",\"address\":\"y\",\"external\":{\"number\":\"1\",\"due\":\"2999-01-01T00:00:00Z\"}}", "external", "badField")]
    public async Task A_wrong_promise_is_named_by_its_field(string body, string field, string code)
    {
        var answer = await fixture.Operator.PostText(Path, body);
        Assert.Equal(code, answer.ExpectProblem(400));
        Assert.Equal(field, (string?)answer.Json!["errors"]![0]!["field"]);
    }

    [Fact]
    public async Task An_incident_is_found_by_the_number_that_was_read_out()
    {
        var reported = (await Report(external: new { number = "ZX-77-fernamt", due = soon })).Expect(201);
        var (id, number) = ((string)reported["id"]!, (string)reported["number"]!);
        Assert.Matches(@"^\d{6}-\d{4}$", number);
        await fixture.Server.Services.GetRequiredService<ReadModelFeeder>().Flush();

        Assert.Equal(id, (string?)(await fixture.Operator.Get($"{Path}/{number}")).Expect(200)["id"]);
        foreach (var words in new[] { number, "zx-77" })
        {
            var found = (await fixture.Operator.Get($"{Path}?q={words}")).Expect(200)["items"]!.AsArray();
            Assert.Contains(found, item => (string?)item!["id"] == id && (string?)item["number"] == number);
        }

        Assert.Equal(id, (string?)(await fixture.Operator.Post($"{Path}/{number}/note", new { text = "She called again" }, ServerFixture.Key())).Expect(200)["id"]);
        var again = (string)(await Report()).Expect(201)["id"]!;
        Assert.Equal(id, (string?)(await fixture.Operator.Post($"{Path}/{again}/merge", new { into = number }, ServerFixture.Key())).Expect(200)["mergedInto"]);

        var receipt = (await fixture.Server.Anonymous.Get($"/api/v1/receipts/{reported["receipt"]}")).Expect(200);
        Assert.Equal(number, (string?)receipt["number"]);
        Assert.Equal("notFound", (await fixture.Operator.Get($"{Path}/990101-9999")).ExpectProblem(404));
    }

    private Task<Answer> Report(DateTimeOffset? callBackBy = null, object? external = null) => fixture.Operator.Post(
        Path, new { channel = "hotline", description = "Water in the cellar", address = "老王家对面", callBackBy, external }, ServerFixture.Key());
}
