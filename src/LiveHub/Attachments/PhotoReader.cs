using GovGrid.LiveHub.Problems;
using SkiaSharp;

namespace GovGrid.LiveHub.Attachments;

/// <summary>
/// Makes of a file the photo that is kept. Only pixels pass: they are decoded, drawn on a new picture of at most the kept size, and encoded. Where
/// it was taken, by which camera, and whatever else hides in the file ends here.
/// </summary>
internal sealed class PhotoReader(PhotoLimits limits) : IDisposable
{
    private const int Quality = 85; // of 100: half the size of the best, and nobody sees it on a screen

    // A picture of the largest size takes 200 MB while it is decoded.
    private readonly SemaphoreSlim decoding = new(2, 2);

    /// <summary>The photo in a file.</summary>
    /// <exception cref="ProblemException">It is none that is taken.</exception>
    public async Task<Photo> Read(ReadOnlyMemory<byte> file, CancellationToken stop)
    {
        var format = PhotoSignature.Of(file.Span) ?? throw (PhotoSignature.IsHeif(file.Span) ? PhotoFaults.Heif : PhotoFaults.NoPhoto);
        await decoding.WaitAsync(stop);
        try
        {
            return await Task.Run(() => Read(file, format), stop);
        }
        finally
        {
            decoding.Release();
        }
    }

    public void Dispose() => decoding.Dispose();

    private Photo Read(ReadOnlyMemory<byte> file, SKEncodedImageFormat format)
    {
        using var data = SKData.CreateCopy(file.Span);
        using var codec = SKCodec.Create(data) ?? throw PhotoFaults.Broken;
        if (codec.EncodedFormat != format) throw PhotoFaults.NoPhoto;
        if ((long)codec.Info.Width * codec.Info.Height > limits.MostPixels) throw PhotoFaults.TooManyPixels(limits.MostPixels);
        using var pixels = Decode(codec);
        return Encode(pixels, codec.EncodedOrigin, Math.Min(1f, (float)limits.LongestEdge / Math.Max(codec.Info.Width, codec.Info.Height)) * codec.Info.Width);
    }

    // JPEG and WebP are decoded near the wanted size at once; the rest of the way is drawn.
    private SKBitmap Decode(SKCodec codec)
    {
        var size = codec.GetScaledDimensions(Math.Min(1f, (float)limits.LongestEdge / Math.Max(codec.Info.Width, codec.Info.Height)));
        var info = new SKImageInfo(size.Width, size.Height, SKColorType.Rgba8888, SKAlphaType.Premul, SKColorSpace.CreateSrgb());
        var pixels = new SKBitmap();
        if (pixels.TryAllocPixels(info) && codec.GetPixels(info, pixels.GetPixels()) is SKCodecResult.Success) return pixels;
        pixels.Dispose();
        throw PhotoFaults.Broken;
    }

    private static Photo Encode(SKBitmap pixels, SKEncodedOrigin origin, float width)
    {
        var scale = Math.Min(1f, width / pixels.Width);
        var (across, down) = (Math.Max(1, (int)Math.Round(pixels.Width * scale)), Math.Max(1, (int)Math.Round(pixels.Height * scale)));
        var (seenAcross, seenDown) = PhotoTurn.SwapsSides(origin) ? (down, across) : (across, down);
        using var surface = SKSurface.Create(new SKImageInfo(seenAcross, seenDown, SKColorType.Rgba8888, SKAlphaType.Opaque, SKColorSpace.CreateSrgb()));
        surface.Canvas.Clear(SKColors.White); // JPEG knows no transparency
        surface.Canvas.SetMatrix(PhotoTurn.Of(origin, across, down));
        using var image = SKImage.FromBitmap(pixels);
        surface.Canvas.DrawImage(image, new SKRect(0, 0, across, down), new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        using var seen = surface.Snapshot();
        using var jpeg = seen.Encode(SKEncodedImageFormat.Jpeg, Quality);
        return new Photo(jpeg.ToArray(), seenAcross, seenDown);
    }
}
