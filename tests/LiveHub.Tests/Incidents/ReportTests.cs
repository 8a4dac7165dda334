using System.Text.Json.Nodes;
using GovGrid.Common;
using GovGrid.LiveHub.Tests.Support;
using GovGrid.Silo.Privacy.Contacts;
using Microsoft.Extensions.DependencyInjection;

namespace GovGrid.LiveHub.Tests.Incidents;

[Collection(ServerCollection.Name)]
public sealed class ReportTests(ServerFixture fixture)
{
    private const string Path = "/api/v1/incidents";

    [Fact]
    public async Task A_report_is_read_back_with_its_history()
    {
        var reported = await fixture.Server.Anonymous.Post(Path, fixture.Report(), ServerFixture.Key());
        var id = (string)reported.Expect(201)["id"]!;
        Assert.Equal($"{Path}/{id}", reported.Headers.Location!.OriginalString);
        Assert.Equal(fixture.Server.Town.Definition.Grids[0].Code, (string?)reported.Json!["grid"]);
        Assert.Equal(fixture.Server.Town.Definition.Grids[0].Zone, (string?)reported.Json["zone"]);

        var read = await fixture.Operator.Get($"{Path}/{id}");
        var incident = read.Expect(200);
        Assert.Equal("A lane is blocked 通道被占", (string?)incident["description"]);
        Assert.Equal("public-app", (string?)incident["channel"]);
        Assert.Equal("commandroom", (string?)incident["owner"]);
        Assert.Equal("reported", (string?)incident["history"]![0]!["type"]);
        Assert.Equal(1, (int)incident["history"]![0]!["version"]!);
        Assert.EndsWith("Z", (string?)incident["reportedAt"], StringComparison.Ordinal);
        Assert.Equal($"\"{incident["version"]}\"", read.Headers.ETag!.Tag);
        Assert.Contains(incident["links"]!.AsArray(), link => (string?)link!["command"] == "accept" && (string?)link["href"] == $"{Path}/{id}/accept");
    }

    [Fact]
    public async Task A_report_that_nobody_has_classified_has_the_town_s_time_to_be_accepted()
    {
        var report = new { channel = "hotline", description = "Something is wrong", address = "somewhere" };
        var reported = (await fixture.Operator.Post(Path, report, ServerFixture.Key())).Expect(201);

        var incident = (await fixture.Operator.Get($"{Path}/{reported["id"]}")).Expect(200);

        var limit = Assert.Single(incident["limits"]!.AsArray())!;
        Assert.Equal(("accept", "running"), ((string?)limit["step"], (string?)limit["state"]));
        Assert.Equal(TimeSpan.FromMinutes(30), (DateTimeOffset)limit["due"]! - (DateTimeOffset)incident["reportedAt"]!);
    }

    [Fact]
    public async Task The_same_key_again_is_the_same_incident()
    {
        var key = ServerFixture.Key();
        var first = (await fixture.Server.Anonymous.Post(Path, fixture.Report(), key)).Expect(201);
        var again = (await fixture.Server.Anonymous.Post(Path, fixture.Report(), key)).Expect(201);
        Assert.True(JsonNode.DeepEquals(first, again), $"{first} differs from {again}");
    }

    [Fact]
    public async Task The_same_key_with_another_report_is_refused()
    {
        var key = ServerFixture.Key();
        (await fixture.Server.Anonymous.Post(Path, fixture.Report(), key)).Expect(201);
        var other = await fixture.Server.Anonymous.Post(Path, fixture.Report(description: "Something else"), key);
        Assert.Equal("keyReused", other.ExpectProblem(422));
    }

    [Fact]
    public async Task The_same_key_of_somebody_else_is_another_incident()
    {
        var key = ServerFixture.Key();
        var first = (await fixture.Server.Anonymous.Post(Path, fixture.Report(), key)).Expect(201);
        var second = (await fixture.Operator.Post(Path, fixture.Report(), key)).Expect(201);
        Assert.NotEqual((string?)first["id"], (string?)second["id"]);
    }

    [Fact]
    public async Task A_point_outside_the_town_goes_on_as_outside()
    {
        var reported = (await ReportAt(fixture.Server.Town.Definition.Grids[0].Centre with { Lat = 30.5 })).Expect(201);
        Assert.True((bool)reported["outside"]!);
        Assert.Null(reported["grid"]);
        var incident = (await fixture.Operator.Get($"{Path}/{reported["id"]}")).Expect(200);
        Assert.Equal("commandroom", (string?)incident["owner"]);
        Assert.True((bool)incident["place"]!["outside"]!);
    }

    [Theory]
    [InlineData(2.35, 48.86)]
    [InlineData(0, 0)] // a phone without a fix
    public async Task A_point_that_is_no_neighbour_s_is_refused(double lon, double lat)
    {
        var refused = await ReportAt(new(lon, lat));
        Assert.Equal("outOfRange", refused.ExpectProblem(400));
        Assert.Contains("'location': expected a place within 50 km of the town.", refused.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_standard_address_is_bound_to_its_grid_and_coordinate()
    {
        var address = fixture.Server.Town.Definition.Addresses[0];
        var typed = $" {address.Text.Replace("1", "１", StringComparison.Ordinal)} ";
        var reported = (await fixture.Server.Anonymous.Post(
            Path, new { channel = "public-app", description = "Here", address = typed }, ServerFixture.Key())).Expect(201);
        Assert.Equal(address.Grid, (string?)reported["grid"]);
        Assert.Equal(address.Text, (string?)reported["address"]);
        Assert.Equal(address.Point.Lon, (double)reported["location"]!["lon"]!);
    }

    [Fact]
    public async Task An_unknown_address_is_kept_as_typed()
    {
        var reported = (await fixture.Server.Anonymous.Post(
            Path, new { channel = "public-app", description = "Somewhere", address = "老王家对面" }, ServerFixture.Key())).Expect(201);
        Assert.Equal("老王家对面", (string?)reported["address"]);
        Assert.Null(reported["grid"]);
        Assert.Null(reported["location"]);
        Assert.False((bool)reported["outside"]!);
    }

    [Fact]
    public async Task A_contact_is_kept_apart_and_no_repeat_replaces_it()
    {
        var (key, town) = (ServerFixture.Key(), fixture.Server.Town.Definition);
        object Report(string phone) => new
        {
            channel = "public-app",
            description = "Call me",
            location = new { lon = town.Grids[0].Centre.Lon, lat = town.Grids[0].Centre.Lat },
            reporter = new { name = "Zhang San", phone },
        };
        var id = (string)(await fixture.Server.Anonymous.Post(Path, Report("13800000001"), key)).Expect(201)["id"]!;
        await fixture.Server.Anonymous.Post(Path, Report("13900000009"), key);

        var contact = await fixture.Server.Services.GetRequiredService<ContactStore>().Find(id);
        Assert.Equal("13800000001", contact!.Phone);
        var incident = await fixture.Operator.Get($"{Path}/{id}");
        Assert.DoesNotContain("Zhang San", incident.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("13800000001", incident.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_says_when_it_happened()
    {
        var happened = new DateTimeOffset(2014, 1, 2, 3, 4, 5, TimeSpan.Zero);
        var id = (string)(await fixture.Operator.Post(
            Path, new { channel = "hotline", description = "Long ago", address = "somewhere", occurredAt = "2014-01-02T11:04:05+08:00" }, ServerFixture.Key())).Expect(201)["id"]!;
        var incident = (await fixture.Operator.Get($"{Path}/{id}")).Expect(200);
        Assert.Equal(happened, (DateTimeOffset)incident["occurredAt"]!);
    }

    [Theory]
    [InlineData("hotline", 401)]
    [InlineData("petition", 401)]
    [InlineData("worker-app", 401)]
    [InlineData("kiosk", 201)]
    public async Task Without_signing_in_only_the_channels_for_the_public_are_open(string channel, int status) =>
        (await fixture.Server.Anonymous.Post(Path, fixture.Report(channel), ServerFixture.Key())).Expect(status);

    [Fact]
    public async Task A_channel_of_the_command_room_is_not_a_workers()
    {
        var worker = await fixture.Server.As("gridWorker", fixture.Server.Town.Definition.Workers[0].Id);
        Assert.Equal("notAllowed", (await worker.Post(Path, fixture.Report("hotline"), ServerFixture.Key())).ExpectProblem(403));
        (await worker.Post(Path, fixture.Report("worker-app"), ServerFixture.Key())).Expect(201);
    }

    private Task<Answer> ReportAt(GeoPoint at) => fixture.Server.Anonymous.Post(
        Path, new { channel = "public-app", description = "Far away", location = new { lon = at.Lon, lat = at.Lat } }, ServerFixture.Key());
}
