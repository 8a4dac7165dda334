using GovGrid.LiveHub.Tests.Support;

namespace GovGrid.LiveHub.Tests.Incidents;

/// <summary>What may come in from anybody: each is told what is wrong, and the service stays up.</summary>
[Collection(ServerCollection.Name)]
public sealed class BadReportTests(ServerFixture fixture)
{
    private const string Path = "/api/v1/incidents";
    private const string Place = "\"location\":{\"lon\":120,\"lat\":30}";

    [Theory]
    [InlineData("", "channel", "badField")]
    [InlineData("{", "", "badJson")]
    [InlineData("{\"channel\":\"public-app\"", "", "badJson")]
    [InlineData("[]", "", "badJson")]
    [InlineData("null", "", "badJson")]
    [InlineData("\"text\"", "", "badJson")]
    [InlineData("{\"channel\":1}", "channel", "badJson")]
    [InlineData("{\"channle\":\"public-app\"}", "channle", "badJson")]
    [InlineData("{\"a b\":1}", "['a b']", "badJson")]
    [InlineData("{\"channel\":\"kiosk\",\"channel\":\"hotline\"}", "channel", "badJson")]
    [InlineData("{\"severity\":\"3\"}", "severity", "badJson")]
    [InlineData("{\"severity\":2.5}", "severity", "badJson")]
    [InlineData("{\"location\":[120,30]}", "location", "badJson")]
    [InlineData("{\"location\":{\"lon\":\"120\",\"lat\":30}}", "location.lon", "badJson")]
    [InlineData("{\"reporter\":{\"phone\":\"\\ud800\"}}", "reporter.phone", "badJson")]
    [InlineData("{\"occurredAt\":\"2018-04-10T08:30:00\"}", "occurredAt", "badJson")]
    [InlineData("{\"occurredAt\":\"yesterday\"}", "occurredAt", "badJson")]
    [InlineData("{\"channel\":\"smoke\",\"description\":\"x\"," + Place + "}", "channel", "badField")]
    [InlineData("{\"channel\":\"public-app\"," + Place + "}", "description", "badText")]
    [InlineData("{\"channel\":\"public-app\",\"description\":\"  \"," + Place + "}", "description", "badText")]
    [InlineData("{\"channel\":\"public-app\",\"description\":\"a\\u0000b\"," + Place + "}", "description", "badText")]
    [InlineData("{\"channel\":\"public-app\",\"description\":\"x\",\"address\":\" sealed.v1.a.b\"," + Place + "}", "address", "badText")]
    [InlineData("{\"channel\":\"public-app\",\"description\":\"x\"}", "location", "badField")]
    [InlineData("{\"channel\":\"public-app\",\"description\":\"x\",\"location\":{\"lon\":181,\"lat\":30}}", "location.lon", "badField")]
    [InlineData("{\"channel\":\"public-app\",\"description\":\"x\",\"location\":{\"lon\":120}}", "location.lat", "badField")]
    [InlineData("{\"channel\":\"public-app\",\"description\":\"x\",\"severity\":5," + Place + "}", "severity", "badSeverity")]
    [InlineData("{\"channel\":\"public-app\",\"description\":\"x\",\"category\":\"nonsense\"," + Place + "}", "category", "unknownCategory")]
    [InlineData("{\"channel\":\"public-app\",\"description\":\"x\",\"town\":\"000000000\"," + Place + "}", "town", "badField")]
    [InlineData("{\"channel\":\"public-app\",\"description\":\"x\",\"occurredAt\":\"2999-01-01T00:00:00Z\"," + Place + "}", "occurredAt", "badField")]
    public async Task A_wrong_body_is_refused_by_field_and_expectation(string body, string field, string code)
    {
        var answer = await fixture.Server.Anonymous.PostText(Path, body);
        Assert.Equal(code, answer.ExpectProblem(400));
        Assert.Contains(answer.Json!["errors"]!.AsArray(), fault => (string?)fault!["field"] == field && ((string?)fault["expected"])?.Length > 0);
        await IsUp();
    }

    [Fact]
    public async Task All_that_is_wrong_is_told_at_once()
    {
        var answer = await fixture.Server.Anonymous.Post(Path, new { channel = "x", severity = 9, location = new { lon = 999, lat = 999 } }, ServerFixture.Key());
        var fields = answer.Expect(400)["errors"]!.AsArray().Select(fault => (string)fault!["field"]!);
        Assert.Equal(["channel", "description", "location.lat", "location.lon", "severity"], fields.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_description_of_a_megabyte_is_too_large()
    {
        var answer = await fixture.Server.Anonymous.Post(Path, fixture.Report(description: new string('x', 1_000_000)), ServerFixture.Key());
        Assert.Equal("tooLarge", answer.ExpectProblem(413));
        await IsUp();
    }

    [Fact]
    public async Task A_description_has_at_most_4000_characters_of_any_script()
    {
        (await fixture.Server.Anonymous.Post(Path, fixture.Report(description: new string('网', 4000)), ServerFixture.Key())).Expect(201);
        var answer = await fixture.Server.Anonymous.Post(Path, fixture.Report(description: new string('网', 4001)), ServerFixture.Key());
        Assert.Equal("badText", answer.ExpectProblem(400));
    }

    [Fact]
    public async Task Text_that_is_no_UTF_8_is_refused_by_its_place()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Path) { Content = new ByteArrayContent([.. "{\"description\":\"通"u8, 0xB5, .. "\"}"u8]) };
        request.Content.Headers.ContentType = new("application/json");
        var answer = await fixture.Server.Anonymous.Send(request, ServerFixture.Key());
        Assert.Equal("badJson", answer.ExpectProblem(400));
        Assert.Contains("expected text in UTF-8; byte 20 begins no character", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deeply_nested_JSON_is_refused()
    {
        var answer = await fixture.Server.Anonymous.PostText(Path, new string('[', 30_000));
        Assert.Equal("badJson", answer.ExpectProblem(400));
        await IsUp();
    }

    [Fact]
    public async Task A_body_that_is_no_JSON_is_refused_by_its_type()
    {
        var answer = await fixture.Server.Anonymous.PostText(Path, "channel=public-app", mediaType: "application/x-www-form-urlencoded");
        Assert.Equal("wrongMediaType", answer.ExpectProblem(415));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("has space")]
    [InlineData("01234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890")]
    public async Task A_report_needs_a_key(string? key) =>
        Assert.Equal("badField", (await fixture.Server.Anonymous.Post(Path, fixture.Report(), key)).ExpectProblem(400));

    [Fact]
    public async Task Problems_are_titled_in_the_language_of_the_reader()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Path) { Content = new StringContent("{", System.Text.Encoding.UTF8, "application/json") };
        request.Headers.AcceptLanguage.ParseAdd("zh-CN,zh;q=0.9,en;q=0.8");
        Assert.Equal("JSON 有误", (string?)(await fixture.Server.Anonymous.Send(request, ServerFixture.Key())).Expect(400)["title"]);
    }

    private async Task IsUp() => (await fixture.Server.Anonymous.Get("/health/ready")).Expect(200);
}
