using System.Text;
using GovGrid.LiveHub.Tests.Support;
using GovGrid.Silo.ReadModel.Feeding;
using Microsoft.Extensions.DependencyInjection;

namespace GovGrid.LiveHub.Tests.Reports;

[Collection(ServerCollection.Name)]
public sealed class IndicatorTests(ServerFixture fixture)
{
    private const string Path = "/api/v1/reports/indicators";

    private static readonly string[] Rates = ["closeRate", "onTimeCloseRate", "reworkRate", "overdueFactor", "firstDispatchAccuracy", "satisfaction"];

    [Fact]
    public async Task Incidents_are_counted_in_all_and_by_group()
    {
        var from = await Reported("hotline", "hotline", "kiosk");

        var report = (await fixture.Operator.Get($"{Path}?from={from}&by=channel")).Expect(200);

        Assert.Equal("channel", (string?)report["by"]);
        Assert.Equal(3, (int)report["total"]!["reported"]!);
        Assert.Null(report["total"]!["closeRate"]);
        Assert.Equal(["hotline", "kiosk"], report["groups"]!.AsArray().Select(group => (string?)group!["key"]));
        Assert.Equal([2, 1], report["groups"]!.AsArray().Select(group => (int)group!["indicators"]!["reported"]!));
    }

    [Fact]
    public async Task The_group_of_those_without_is_listed_under_null()
    {
        var from = await Reported("hotline");

        var group = Assert.Single((await fixture.Operator.Get($"{Path}?from={from}&by=worker")).Expect(200)["groups"]!.AsArray())!;

        Assert.True(group.AsObject().TryGetPropertyValue("key", out var key));
        Assert.Null(key);
    }

    [Fact]
    public async Task A_table_opens_in_a_spreadsheet()
    {
        var from = await Reported("hotline", "kiosk");

        using var response = await fixture.Operator.Http.GetAsync($"{Path}.csv?from={from}&by=channel");
        var bytes = await response.Content.ReadAsByteArrayAsync();

        Assert.Equal("text/csv; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.Equal($"indicators-{fixture.Server.Town.Code}-channel.csv", response.Content.Headers.ContentDisposition?.FileName);
        Assert.Equal(Encoding.UTF8.GetPreamble(), bytes[..3]);
        var rows = Encoding.UTF8.GetString(bytes[3..]).Split("\r\n");
        Assert.StartsWith("channel,reported,refused,merged,withdrawn,disposed,", rows[0], StringComparison.Ordinal);
        Assert.StartsWith("hotline,1,0,0,0,0,", rows[1], StringComparison.Ordinal);
        Assert.StartsWith("kiosk,1,0,0,0,0,", rows[2], StringComparison.Ordinal);
        Assert.All(rows[..3], row => Assert.Equal(rows[0].Count(sign => sign == ','), row.Count(sign => sign == ',')));
        Assert.Equal([""], rows[3..]);
    }

    [Fact]
    public async Task A_period_without_incidents_has_counts_of_zero_and_no_rates()
    {
        var report = (await fixture.Operator.Get($"{Path}?from=2001-01-01&to=2001-02-01")).Expect(200);

        Assert.Equal("2000-12-31T16:00:00Z", (string?)report["from"]); // the town's midnight
        Assert.Equal("2001-01-31T16:00:00Z", (string?)report["asOf"]);
        var town = Assert.Single(report["groups"]!.AsArray())!;
        Assert.Equal(fixture.Server.Town.Code, (string?)town["key"]);
        Assert.Equal(0, (int)town["indicators"]!["shouldBeClosed"]!);
        Assert.All(Rates, rate => Assert.True(town["indicators"]!.AsObject().TryGetPropertyValue(rate, out var value) && value is null, rate));
        Assert.Null(town["indicators"]!["responseMinutes"]!["p90"]);
    }

    [Theory]
    [InlineData("by=reporter", "by")]
    [InlineData("by=Zone", "by")]
    [InlineData("by=0", "by")]
    [InlineData("from=yesterday", "from")]
    [InlineData("from=2018-02-30", "from")]
    [InlineData("to=2018-04-10T08:30:00", "to")]
    [InlineData("from=2018-04-10&to=2018-04-09", "from")]
    [InlineData("from=9999-12-31", "from")]
    [InlineData("town=000000000", "town")]
    public async Task A_wrong_question_is_refused_by_its_parameter(string query, string field)
    {
        foreach (var path in new[] { Path, $"{Path}.csv" })
        {
            var answer = await fixture.Operator.Get($"{path}?{query}");
            Assert.Equal("badField", answer.ExpectProblem(400));
            Assert.Equal(field, (string?)answer.Json!["errors"]![0]!["field"]);
        }
    }

    [Theory]
    [InlineData("from=0001-01-01")]
    [InlineData("from=0001-01-01T00:00:00Z&to=9999-12-31T23:59:59Z")]
    [InlineData("to=9999-12-31")]
    public async Task The_ends_of_time_are_times(string query) => (await fixture.Operator.Get($"{Path}?{query}")).Expect(200);

    [Fact]
    public async Task Residents_do_not_see_it_and_all_others_do()
    {
        Assert.Equal("notSignedIn", (await fixture.Server.Anonymous.Get(Path)).ExpectProblem(401));
        Assert.Equal("notSignedIn", (await fixture.Server.Anonymous.Get($"{Path}.csv")).ExpectProblem(401));
        (await fixture.Server.Administrator.Get(Path)).Expect(200);
        (await (await fixture.Server.As("inspector", "inspector-1")).Get(Path)).Expect(200);
        (await (await fixture.Server.As("planner", "planner-1")).Get(Path)).Expect(200);
        (await (await fixture.Server.As("gridWorker", fixture.Server.Town.Definition.Workers[1].Id)).Get(Path)).Expect(200);
    }

    // Answers with when the first was reported: nobody else reports meanwhile.
    private async Task<string> Reported(params string[] channels)
    {
        var incidents = new List<string>();
        foreach (var channel in channels) incidents.Add(await fixture.Reported(channel));
        await fixture.Server.Services.GetRequiredService<ReadModelFeeder>().Flush();
        return (string)(await fixture.Operator.Get($"/api/v1/incidents/{incidents[0]}")).Expect(200)["reportedAt"]!;
    }
}
