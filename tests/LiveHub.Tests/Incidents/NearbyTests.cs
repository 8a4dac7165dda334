using System.Globalization;
using System.Text.Json.Nodes;
using GovGrid.Common;
using GovGrid.LiveHub.Tests.Support;

namespace GovGrid.LiveHub.Tests.Incidents;

[Collection(ServerCollection.Name)]
public sealed class NearbyTests(ServerFixture fixture)
{
    // A grid that no other test reports in.
    private GeoPoint Here => fixture.Server.Town.Definition.Grids[40].Centre;

    [Fact]
    public async Task What_is_open_near_by_is_told_nearest_first_with_what_may_be_the_same()
    {
        var (same, other, far) = (await Report("traffic-safety/accident", 50), await Report("environment", 20), await Report("traffic-safety", 400));
        var near = await Near("traffic-safety", metres: 1000);
        Assert.Equal([other, same, far], Ids(near));
        Assert.Equal([false, true, false], Same(near)); // another kind of matter; the same kind; too far for one matter
        Assert.Equal(50, (double)near[1]!["metres"]!, tolerance: 1);
        Assert.InRange((long)near[1]!["ageSeconds"]!, 0, 600);

        Assert.Equal([other, same], Ids(await Near("traffic-safety"))); // as far as the town takes things for one
        Assert.DoesNotContain(true, Same(await Near(null))); // of what kind, nobody has said
        await End(same, other, far);
        Assert.Empty(await Near("traffic-safety", metres: 1000));
    }

    [Fact]
    public async Task An_incident_knows_what_may_be_the_same_until_somebody_has_said_that_it_is_not()
    {
        var (first, second) = (await Report("dispute", 0), await Report("dispute", 30));
        var incident = (await fixture.Operator.Get($"/api/v1/incidents/{first}")).Expect(200);
        Assert.Equal([second], Ids(incident["duplicates"]!.AsArray()));
        Assert.Equal([second], Ids((await fixture.Operator.Get($"/api/v1/incidents/{first}/nearby")).Expect(200)["items"]!.AsArray()));

        (await fixture.Command(second, "link", new { lead = first })).Expect(200);
        await fixture.Until(first, now => now["linked"]!.AsArray().Count == 1);
        Assert.Empty((await fixture.Operator.Get($"/api/v1/incidents/{first}")).Expect(200)["duplicates"]!.AsArray());
        Assert.Equal([second], Ids((await fixture.Operator.Get($"/api/v1/incidents/{first}/nearby")).Expect(200)["items"]!.AsArray()));
        await End(first, second);
    }

    [Theory]
    [InlineData("lat=30", "lon")]
    [InlineData("lon=x&lat=30", "lon")]
    [InlineData("lon=120&lat=91", "lat")]
    [InlineData("lon=120&lat=30&metres=0", "metres")]
    [InlineData("lon=120&lat=30&metres=NaN", "metres")]
    [InlineData("lon=120&lat=30&metres=5001", "metres")]
    [InlineData("lon=120&lat=30&category=nonsense", "category")]
    [InlineData("lon=120&lat=30&town=000000000", "town")]
    public async Task A_wrong_question_is_refused_by_its_parameter(string query, string field)
    {
        var answer = await fixture.Operator.Get($"/api/v1/incidents/nearby?{query}");
        answer.ExpectProblem(400);
        Assert.Equal(field, (string?)answer.Json!["errors"]![0]!["field"]);
    }

    [Fact]
    public async Task Only_who_is_signed_in_looks_around_and_only_around_what_there_is()
    {
        Assert.Equal("notSignedIn", (await fixture.Server.Anonymous.Get("/api/v1/incidents/nearby?lon=120&lat=30")).ExpectProblem(401));
        Assert.Equal("notFound", (await fixture.Operator.Get("/api/v1/incidents/no-such-incident/nearby")).ExpectProblem(404));
    }

    private static string[] Ids(JsonArray items) => [.. items.Select(item => (string)item!["incident"]!["id"]!)];

    private static bool[] Same(JsonArray items) => [.. items.Select(item => (bool)item!["sameMatter"]!)];

    private async Task<string> Report(string category, double metresNorth) => (string)(await fixture.Operator.Post(
        "/api/v1/incidents",
        new { channel = "hotline", category, description = "Here", location = new { lon = Here.Lon, lat = Here.Lat + GeoPoint.DegreesNorth(metresNorth) } },
        ServerFixture.Key())).Expect(201)["id"]!;

    private async Task<JsonArray> Near(string? category, double? metres = null)
    {
        var query = string.Create(CultureInfo.InvariantCulture, $"lon={Here.Lon}&lat={Here.Lat}");
        if (category is not null) query += $"&category={category}";
        if (metres is not null) query += $"&metres={metres}";
        return (await fixture.Operator.Get($"/api/v1/incidents/nearby?{query}")).Expect(200)["items"]!.AsArray();
    }

    private async Task End(params string[] incidents)
    {
        foreach (var incident in incidents) (await fixture.Command(incident, "withdraw", new { reason = "The test is over" })).Expect(200);
    }
}
