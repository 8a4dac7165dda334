using GovGrid.Silo.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace GovGrid.LiveHub.Hosting;

/// <summary>How slow a caller may be before the line is cut: who sends a byte now and then would hold it for ever.</summary>
/// <param name="Headers">Within this all headers of a request have come. Setting <c>Pace:HeaderSeconds</c>, 15.</param>
/// <param name="BytesPerSecond">So much of a body, or of an answer that is fetched, comes at least. Setting <c>Pace:BytesPerSecond</c>, 240.</param>
/// <param name="Grace">That counts from so long after it began. Setting <c>Pace:GraceSeconds</c>, 5.</param>
internal sealed record PaceLimits(TimeSpan Headers, int BytesPerSecond, TimeSpan Grace)
{
    /// <summary>Reads and checks the settings.</summary>
    public static PaceLimits Read(SettingsReader reader) => new(
        TimeSpan.FromSeconds(reader.Count("Pace:HeaderSeconds", 15, 1, 300)),
        reader.Count("Pace:BytesPerSecond", 240, 1, 1_000_000),
        TimeSpan.FromSeconds(reader.Count("Pace:GraceSeconds", 5, 2, 60)));

    /// <summary>Has the web server keep to them.</summary>
    public void ApplyTo(KestrelServerLimits limits)
    {
        limits.RequestHeadersTimeout = Headers;
        limits.MinRequestBodyDataRate = new MinDataRate(BytesPerSecond, Grace);
        limits.MinResponseDataRate = new MinDataRate(BytesPerSecond, Grace);
    }
}
