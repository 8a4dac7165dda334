using GovGrid.LiveHub.Attachments;
using GovGrid.LiveHub.Problems;
using GovGrid.LiveHub.Tests.Support;
using GovGrid.Silo.Attachments;
using GovGrid.Silo.Storage.Databases;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace GovGrid.LiveHub.Tests.Attachments;

/// <summary>Uploads that are under way take so much memory together, whoever sends them.</summary>
[Collection(ServerCollection.Name)]
public sealed class UploadRoomTests(ServerFixture fixture)
{
    private const int Room = 1000;

    private readonly UploadReader reader = new(new PhotoLimits(Room, 1_000_000, 1000));

    [Fact]
    public async Task What_would_take_more_room_than_all_uploads_may_is_told_to_come_again_and_when_there_is_room_it_is_taken()
    {
        var admission = Admission();
        using var first = new StalledBody(600);
        using var firstShare = await admission.Enter();
        var underWay = reader.Read(With(first), firstShare);
        await Task.WhenAny(first.IsStalled, underWay);

        var refused = await Assert.ThrowsAsync<ProblemException>(() => Upload(admission, 500));
        Assert.Equal(("tooManyUploads", 503), (refused.Problem.Code, refused.Problem.Status));
        Assert.NotNull(refused.Problem.RetryAfter);
        Assert.Equal(400, await Upload(admission, 400)); // what was refused has left nothing behind

        first.End();
        Assert.Equal(600, (await underWay).Length);
        firstShare.Dispose();
        Assert.Equal(Room, await Upload(admission, Room));
    }

    [Fact]
    public async Task What_breaks_off_or_is_too_large_leaves_its_room_to_others()
    {
        var admission = Admission();
        await Assert.ThrowsAsync<ProblemException>(() => Upload(admission, Room + 1));
        await Assert.ThrowsAsync<IOException>(() => Upload(admission, new BrokenBody(600)));
        Assert.Equal(Room, await Upload(admission, Room));
    }

    private UploadAdmission Admission() =>
        new(new UploadBounds(Room, long.MaxValue), new UnnamedPhotos(fixture.Server.Services.GetRequiredService<Database>()));

    private Task<int> Upload(UploadAdmission admission, int length) => Upload(admission, new MemoryStream(new byte[length]));

    private async Task<int> Upload(UploadAdmission admission, Stream body)
    {
        using var share = await admission.Enter();
        return (await reader.Read(With(body), share)).Length;
    }

    private static DefaultHttpContext With(Stream body) => new() { Request = { Body = body, ContentType = "image/jpeg" } };
}
