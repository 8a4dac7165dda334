using GovGrid.LiveHub.Tests.Support;

namespace GovGrid.LiveHub.Tests.Attachments;

/// <summary>Photos that nothing names yet take so much of the disk together, whoever sends them.</summary>
public sealed class UnnamedSpaceTests
{
    private const string Upload = "/api/v1/attachments";

    [Fact]
    public async Task When_photos_that_nothing_names_take_all_their_space_no_more_are_taken_until_one_is_named()
    {
        await using var server = await TestServer.Start(null, "--Photos:UnnamedMegabytes=1");
        var photo = (string)(await server.Anonymous.PostFile(Upload, PhotoFiles.Noise())).Expect(201)["id"]!;

        var refused = await server.Anonymous.PostFile(Upload, PhotoFiles.Jpeg());
        Assert.Equal("tooManyUploads", refused.ExpectProblem(503));
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 3600);

        var centre = server.Town.Definition.Grids[0].Centre;
        var report = new { channel = "public-app", description = "A lane is blocked 通道被占", location = new { lon = centre.Lon, lat = centre.Lat }, attachments = new[] { photo } };
        (await server.Anonymous.Post("/api/v1/incidents", report, ServerFixture.Key())).Expect(201);
        await server.Anonymous.Photo();
    }
}
