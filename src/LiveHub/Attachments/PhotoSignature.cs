using System.Text;
using SkiaSharp;

namespace GovGrid.LiveHub.Attachments;

/// <summary>What a file is by its first bytes. Names and media types are the sender's word and count for nothing.</summary>
internal static class PhotoSignature
{
    // ISO base media files (HEIF and AVIF) by the brand that they name first.
    private static readonly string[] HeifBrands = ["heic", "heix", "hevc", "hevx", "heim", "heis", "mif1", "msf1", "avif", "avis"];

    /// <summary>The format of a photo that is taken; null for everything else.</summary>
    public static SKEncodedImageFormat? Of(ReadOnlySpan<byte> file)
    {
        if (file.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])) return SKEncodedImageFormat.Jpeg;
        if (file.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])) return SKEncodedImageFormat.Png;
        return file.Length >= 12 && file.StartsWith("RIFF"u8) && file[8..12].SequenceEqual("WEBP"u8) ? SKEncodedImageFormat.Webp : null;
    }

    /// <summary>Whether it is a photo of the kind that phones make and that cannot be read here.</summary>
    public static bool IsHeif(ReadOnlySpan<byte> file) =>
        file.Length >= 12 && file[4..8].SequenceEqual("ftyp"u8) && HeifBrands.Contains(Encoding.Latin1.GetString(file[8..12]));
}
