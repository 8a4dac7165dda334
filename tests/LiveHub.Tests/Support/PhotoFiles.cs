using System.Buffers.Binary;
using System.Text;
using SkiaSharp;

namespace GovGrid.LiveHub.Tests.Support;

/// <summary>Photos and what pretends to be one, made byte by byte where it matters.</summary>
public static class PhotoFiles
{
    /// <summary>Stands in the file's EXIF beside the place where the photo was taken.</summary>
    public const string Camera = "SECRET-CAMERA-OF-THE-REPORTER";

    /// <summary>A picture whose corners are red, green, blue and white, clockwise from the upper left.</summary>
    public static byte[] Picture(SKEncodedImageFormat format, int width = 96, int height = 64)
    {
        using var surface = SKSurface.Create(new SKImageInfo(width, height));
        foreach (var (x, y, colour) in new[] { (0, 0, SKColors.Red), (1, 0, SKColors.Lime), (1, 1, SKColors.Blue), (0, 1, SKColors.White) })
        {
            using var paint = new SKPaint { Color = colour };
            surface.Canvas.DrawRect(x * width / 2f, y * height / 2f, width / 2f, height / 2f, paint);
        }

        using var image = surface.Snapshot();
        using var data = image.Encode(format, 95);
        return data.ToArray();
    }

    public static byte[] Jpeg() => Picture(SKEncodedImageFormat.Jpeg);

    /// <summary>A JPEG in which each pixel is another, so that it takes more than a megabyte however it is encoded.</summary>
    public static byte[] Noise()
    {
        using var pixels = new SKBitmap(1600, 1200, isOpaque: true);
        new Random(1).NextBytes(pixels.GetPixelSpan());
        using var data = pixels.Encode(SKEncodedImageFormat.Jpeg, 95);
        return data.ToArray();
    }

    /// <summary>A JPEG that tells by EXIF how it was held, with which camera, and where.</summary>
    public static byte[] Tagged(int orientation, int width = 96, int height = 64)
    {
        var (jpeg, exif) = (Picture(SKEncodedImageFormat.Jpeg, width, height), Exif(orientation));
        var head = new byte[4];
        (head[0], head[1]) = (0xFF, 0xE1); // APP1
        BinaryPrimitives.WriteUInt16BigEndian(head.AsSpan(2), (ushort)(exif.Length + 2));
        return [.. jpeg[..2], .. head, .. exif, .. jpeg[2..]];
    }

    /// <summary>The EXIF of <see cref="Tagged"/>: little-endian TIFF with a directory of three entries and one of the place.</summary>
    public static byte[] Exif(int orientation)
    {
        const int MakeAt = 8 + 2 + (3 * 12) + 4;
        var gpsAt = MakeAt + Camera.Length + 1;
        var numbersAt = gpsAt + 2 + (4 * 12) + 4;
        var tiff = new TiffWriter();
        tiff.Ascii("II*\0").Long(8).Short(3);
        tiff.Entry(0x010F, 2, Camera.Length + 1, MakeAt).Entry(0x0112, 3, 1, orientation).Entry(0x8825, 4, 1, gpsAt).Long(0);
        tiff.Ascii(Camera + "\0").Short(4);
        tiff.Entry(1, 2, 2, 'N').Entry(2, 5, 3, numbersAt).Entry(3, 2, 2, 'E').Entry(4, 5, 3, numbersAt + 24).Long(0);
        foreach (var number in new[] { 30, 1, 13, 1, 294_967, 10_000, 120, 1, 14, 1, 581_321, 10_000 }) tiff.Long(number); // 30°13'29.4967"N 120°14'58.1321"E
        return [.. "Exif\0\0"u8, .. tiff.Bytes];
    }

    /// <summary>A PNG of a few bytes whose header promises more pixels than any memory holds.</summary>
    public static byte[] Bomb(int width = 60_000, int height = 60_000)
    {
        var png = Picture(SKEncodedImageFormat.Png);
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(16), width);
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(20), height);
        BinaryPrimitives.WriteUInt32BigEndian(png.AsSpan(29), Crc(png.AsSpan(12, 17)));
        return png;
    }

    /// <summary>A JPEG that is a page with a script as well.</summary>
    public static byte[] Polyglot() => [.. Jpeg(), .. Encoding.UTF8.GetBytes("<html><script>alert('polyglot-of-the-tests')</script></html>")];

    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var one in bytes)
        {
            crc ^= one;
            for (var bit = 0; bit < 8; bit++) crc = (crc & 1) != 0 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
        }

        return ~crc;
    }

    private sealed class TiffWriter
    {
        private readonly List<byte> bytes = [];

        public byte[] Bytes => [.. bytes];

        public TiffWriter Ascii(string text) => Add(Encoding.ASCII.GetBytes(text));

        public TiffWriter Short(int number) => Add(BitConverter.GetBytes((ushort)number));

        public TiffWriter Long(int number) => Add(BitConverter.GetBytes(number));

        public TiffWriter Entry(int tag, int type, int count, int value) => Short(tag).Short(type).Long(count).Long(value);

        private TiffWriter Add(byte[] more)
        {
            bytes.AddRange(more);
            return this;
        }
    }
}
