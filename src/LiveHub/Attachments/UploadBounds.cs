using GovGrid.Silo.Hosting;

namespace GovGrid.LiveHub.Attachments;

/// <summary>How much room uploads may take together, whoever sends them: a limit by caller does not hold against many callers.</summary>
/// <param name="UnderWay">Bytes of files that are being received, decoded and stored. Setting <c>Photos:UnderWayMegabytes</c>, 256.</param>
/// <param name="Unnamed">Bytes of stored photos that nothing names yet. Setting <c>Photos:UnnamedMegabytes</c>, 1024.</param>
internal sealed record UploadBounds(long UnderWay, long Unnamed)
{
    private const int Mega = 1024 * 1024;
    private const int Most = 1_000_000;

    /// <summary>Reads and checks the settings; one file of the largest size fits in any case.</summary>
    public static UploadBounds Read(SettingsReader reader, PhotoLimits photos) => new(
        (long)Mega * reader.Count("Photos:UnderWayMegabytes", 256, photos.LargestBytes / Mega, Most),
        (long)Mega * reader.Count("Photos:UnnamedMegabytes", 1024, 1, Most));
}
