using GovGrid.Silo.Hosting;

namespace GovGrid.LiveHub.Attachments;

/// <summary>What is taken of photos, and what is kept of them.</summary>
/// <param name="LargestBytes">Of a file, at most. Setting <c>Photos:LargestMegabytes</c>, 10.</param>
/// <param name="MostPixels">Of a picture, at most, told by its header before anything is decoded. Setting <c>Photos:MostMegapixels</c>, 50.</param>
/// <param name="LongestEdge">Of what is kept, in pixels; larger ones are made smaller. Setting <c>Photos:LongestEdge</c>, 1920.</param>
internal sealed record PhotoLimits(int LargestBytes, long MostPixels, int LongestEdge)
{
    private const int Mega = 1024 * 1024;

    /// <summary>Reads and checks the settings.</summary>
    public static PhotoLimits Read(SettingsReader reader) => new(
        reader.Count("Photos:LargestMegabytes", 10, 1, 50) * Mega,
        reader.Count("Photos:MostMegapixels", 50, 1, 200) * 1_000_000L,
        reader.Count("Photos:LongestEdge", 1920, 320, 8000));
}
