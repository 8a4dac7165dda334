using GovGrid.LiveHub.Tests.Support;
using GovGrid.People;
using GovGrid.Silo.ReadModel.Feeding;
using Microsoft.Extensions.DependencyInjection;

namespace GovGrid.LiveHub.Tests.Requests;

/// <summary>What is read besides a single incident.</summary>
[Collection(ServerCollection.Name)]
public sealed class ReadTests(ServerFixture fixture)
{
    private string Town => $"/api/v1/towns/{fixture.Server.Town.Code}";

    [Fact]
    public async Task A_town_is_told_by_codes_and_labels()
    {
        var definition = fixture.Server.Town.Definition;
        var town = (await fixture.Operator.Get(Town)).Expect(200);
        Assert.Equal(definition.Name.Zh, (string?)town["name"]!["zh"]);
        Assert.Equal(definition.Grids.Count, town["grids"]!.AsArray().Count);
        Assert.Equal(definition.Platforms.Count, town["platforms"]!.AsArray().Count);
        Assert.Equal(1, (double)town["speed"]!);
        Assert.False((bool)town["simulated"]!);
        Assert.Null(town["reportsPerHour"]);
        Assert.Equal(definition.Policy.Duty.StalePositionSeconds, (double)town["stalePositionSeconds"]!);
        Assert.Equal(definition.Operations.Select(kind => kind.Code), town["operations"]!.AsArray().Select(kind => (string?)kind!["code"]));
        Assert.Contains(town["posts"]!.AsArray(), post => (string?)post!["id"] == definition.CommandRoom.Posts[0].Id);
        Assert.Contains((await fixture.Operator.Get("/api/v1/towns")).Expect(200).AsArray(), known => (string?)known!["code"] == definition.Code);
        Assert.Equal(definition.UsualReasons[CommandKind.Refuse].Select(reason => reason.Zh), town["usualReasons"]!["refuse"]!.AsArray().Select(reason => (string?)reason!["zh"]));
        Assert.Equal("notFound", (await fixture.Operator.Get("/api/v1/towns/000000000")).ExpectProblem(404));
    }

    [Fact]
    public async Task Grids_are_told_as_closed_polygons()
    {
        var answer = await fixture.Operator.Get($"{Town}/grids.geojson");
        var features = answer.Expect(200)["features"]!.AsArray();
        Assert.Equal("application/geo+json", answer.MediaType);
        Assert.Equal(fixture.Server.Town.Definition.Grids.Count, features.Count);
        Assert.All(features, feature =>
        {
            var ring = feature!["geometry"]!["coordinates"]![0]!.AsArray();
            Assert.Equal(ring[0]!.ToJsonString(), ring[^1]!.ToJsonString());
        });
    }

    [Fact]
    public async Task Addresses_are_searched_and_a_search_for_nothing_is_refused()
    {
        var address = fixture.Server.Town.Definition.Addresses[0];
        var found = (await fixture.Operator.Get($"/api/v1/addresses?q={Uri.EscapeDataString(address.Text[..^2])}")).Expect(200).AsArray();
        Assert.InRange(found.Count, 1, 20);
        Assert.Equal("badField", (await fixture.Operator.Get("/api/v1/addresses")).ExpectProblem(400));
    }

    [Fact]
    public async Task Incidents_are_listed_by_page_newest_first()
    {
        var reported = new[] { await fixture.Reported(), await fixture.Reported(), await fixture.Reported() };
        await fixture.Server.Services.GetRequiredService<ReadModelFeeder>().Flush();

        var first = (await fixture.Operator.Get("/api/v1/incidents?limit=2&status=reported,accepted")).Expect(200);
        Assert.Equal([reported[2], reported[1]], first["items"]!.AsArray().Select(item => (string?)item!["id"]));
        var next = (await fixture.Operator.Get($"/api/v1/incidents?limit=2&cursor={first["cursor"]}")).Expect(200);
        Assert.Equal(reported[0], (string?)next["items"]![0]!["id"]);
    }

    [Theory]
    [InlineData("status=asleep", "status")]
    [InlineData("category=zz", "category")]
    [InlineData("platform=zz", "platform")]
    [InlineData("agency=agency/chengguan", "agency")]
    [InlineData("owner=agency", "owner")]
    [InlineData("grid=12", "grid")]
    [InlineData("zone=zz", "zone")]
    [InlineData("community=12", "community")]
    [InlineData("catgory=fire-safety", "catgory")]
    [InlineData("limit=0", "limit")]
    [InlineData("limit=201", "limit")]
    [InlineData("overdue=maybe", "overdue")]
    [InlineData("from=2018-01-01", "from")]
    [InlineData("cursor=nonsense", "cursor")]
    [InlineData("severity=high", "severity")]
    [InlineData("town=000000000", "town")]
    public async Task A_wrong_question_is_refused_by_its_parameter(string query, string field)
    {
        var answer = await fixture.Operator.Get($"/api/v1/incidents?{query}");
        answer.ExpectProblem(400);
        Assert.Equal(field, (string?)answer.Json!["errors"]![0]!["field"]);
    }

    [Fact]
    public async Task The_API_describes_itself()
    {
        var description = (await fixture.Server.Anonymous.Get("/openapi/v1.json")).Expect(200); // it holds no data, and who writes a client has no token yet
        Assert.Equal("GovGrid", (string?)description["info"]!["title"]);
        var report = description["paths"]!["/api/v1/incidents"]!["post"]!;
        Assert.Contains(report["parameters"]!.AsArray(), header => (string?)header!["name"] == "Idempotency-Key");
        Assert.NotNull(report["requestBody"]!["content"]!["application/json"]!["schema"]!["properties"]!["description"]);
    }

    [Theory]
    [InlineData("/api/v1/incidents", "get", "200 400 401 403 429 503")]
    [InlineData("/api/v1/incidents", "post", "201 400 401 403 409 413 415 422 429 503")]
    [InlineData("/api/v1/incidents/{id}", "get", "200 400 401 403 404 429 503")]
    [InlineData("/api/v1/incidents/{id}/accept", "post", "200 400 401 403 404 409 412 413 415 422 429 503")]
    [InlineData("/api/v1/tokens", "post", "201 400 401 403 409 413 415 429 503")]
    [InlineData("/api/v1/tokens/{id}", "delete", "204 400 401 403 404 429 503")]
    public async Task The_description_tells_how_calls_end(string path, string method, string statuses)
    {
        var responses = (await fixture.Server.Anonymous.Get("/openapi/v1.json")).Expect(200)["paths"]![path]![method]!["responses"]!.AsObject();
        Assert.Equal(statuses, string.Join(' ', responses.Select(response => response.Key).Order(StringComparer.Ordinal)));
        Assert.NotNull(responses["503"]!["content"]!["application/problem+json"]!["schema"]);
    }

    [Fact]
    public async Task The_description_names_queries_as_callers_write_them()
    {
        var parameters = (await fixture.Server.Anonymous.Get("/openapi/v1.json")).Expect(200)["paths"]!["/api/v1/incidents"]!["get"]!["parameters"]!.AsArray();
        Assert.Contains("category", parameters.Select(parameter => (string)parameter!["name"]!));
        Assert.All(parameters, parameter => Assert.True(char.IsLower(((string)parameter!["name"]!)[0])));
    }

    [Theory]
    [InlineData("/osmand")]
    [InlineData("/osmand?id=1&lat=30&lon=120")]
    [InlineData("/open311/v2/services.json")]
    [InlineData("/docs")]
    [InlineData("/health/none")]
    [InlineData("/openapi/v2.json")]
    public async Task What_programs_call_and_is_not_there_is_no_page(string path)
    {
        var answer = await fixture.Server.Anonymous.Get(path);
        Assert.Equal("notFound", answer.ExpectProblem(404));
        Assert.Contains("GET /openapi/v1.json tells what there is", answer.Text, StringComparison.Ordinal);
        Assert.Equal("notFound", (await fixture.Server.Anonymous.Post(path, null)).ExpectProblem(404));
    }
}
