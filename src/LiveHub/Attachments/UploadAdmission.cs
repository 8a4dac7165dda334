using GovGrid.LiveHub.Problems;
using GovGrid.Silo.Attachments;

namespace GovGrid.LiveHub.Attachments;

/// <summary>Lets uploads in as long as there is room for all of them: in memory for what is under way, on the disk for what nothing names yet.</summary>
internal sealed class UploadAdmission(UploadBounds bounds, UnnamedPhotos unnamed)
{
    private static readonly TimeSpan Later = TimeSpan.FromMinutes(5); // by then a report has named some, or a sweep has taken them away

    private readonly UploadRoom room = new(bounds.UnderWay);

    /// <summary>Lets one in. End its share when its photo is stored or refused.</summary>
    /// <exception cref="ProblemException">The disk has no room for more.</exception>
    public async Task<UploadShare> Enter() =>
        await unnamed.Bytes() < bounds.Unnamed
            ? new UploadShare(room)
            : throw PhotoFaults.TooMany("The photos that no report names yet take all the room that they may. Expected: a pause.", Later);
}
