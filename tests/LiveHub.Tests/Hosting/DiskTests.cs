using GovGrid.LiveHub.Tests.Support;
using GovGrid.Silo.Storage.Databases;
using GovGrid.Silo.Tests.Support;

namespace GovGrid.LiveHub.Tests.Hosting;

public sealed class DiskTests
{
    [Fact]
    public async Task A_disk_that_is_full_at_the_start_is_named()
    {
        using var disk = new SmallDisk(kibibytes: 64);
        disk.Fill();
        var refused = await Assert.ThrowsAsync<StorageException>(() => TestServer.Start(disk.Path));
        Assert.Contains("is full", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("no restart", refused.Message, StringComparison.Ordinal);
        Assert.Contains(disk.Path, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_disk_that_fills_up_refuses_reports_until_there_is_room_and_the_service_stays_up()
    {
        using var disk = new SmallDisk(kibibytes: 16 * 1024);
        var server = await TestServer.Start(disk.Path);
        var signedIn = await server.As("operator", "op-1");
        var before = (await Report(server, "before")).Expect(201);

        disk.Fill();
        Answer refused;
        do refused = await Report(server, ServerFixture.Key());
        while (refused.Status == 201); // what the log of the database still had room for
        Assert.Equal("unavailable", refused.ExpectProblem(503));
        Assert.Contains("storage cannot be written", refused.Text, StringComparison.Ordinal);
        Assert.Contains("storage cannot be written", (await server.Anonymous.Get("/health/ready")).Expect(503).ToJsonString(), StringComparison.Ordinal);
        Assert.NotNull(refused.Headers.RetryAfter);
        Assert.Equal("unavailable", (await Report(server, "during")).ExpectProblem(503));
        (await server.Anonymous.Get("/health/live")).Expect(200);
        (await signedIn.Get($"/api/v1/incidents/{before["id"]}")).Expect(200);

        disk.Free();
        (await server.Anonymous.Get("/health/ready")).Expect(200);
        var during = (await Report(server, "during")).Expect(201);
        (await signedIn.Get($"/api/v1/incidents/{during["id"]}")).Expect(200);
        await server.Stop();
    }

    private static Task<Answer> Report(TestServer server, string key) => server.Anonymous.Post(
        "/api/v1/incidents", new { channel = "public-app", description = new string('x', 4000), address = "somewhere" }, key);
}
