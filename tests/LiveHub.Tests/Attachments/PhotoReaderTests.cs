using System.Text;
using GovGrid.LiveHub.Attachments;
using GovGrid.LiveHub.Problems;
using GovGrid.LiveHub.Tests.Support;
using SkiaSharp;

namespace GovGrid.LiveHub.Tests.Attachments;

public sealed class PhotoReaderTests : IDisposable
{
    private const int LongestEdge = 320;

    private readonly PhotoReader reader = new(new PhotoLimits(10 << 20, 50_000_000, LongestEdge));

    public void Dispose() => reader.Dispose();

    [Theory]
    [InlineData(1, "red", "lime", "blue", "white")]
    [InlineData(2, "lime", "red", "white", "blue")]
    [InlineData(3, "blue", "white", "red", "lime")]
    [InlineData(4, "white", "blue", "lime", "red")]
    [InlineData(5, "red", "white", "blue", "lime")]
    [InlineData(6, "white", "red", "lime", "blue")]
    [InlineData(7, "blue", "lime", "red", "white")]
    [InlineData(8, "lime", "blue", "white", "red")]
    public async Task A_picture_is_kept_as_it_is_looked_at_and_nothing_of_the_file_with_it(int orientation, params string[] corners)
    {
        var photo = await Read(PhotoFiles.Tagged(orientation));

        Assert.Equal(orientation > 4 ? (64, 96) : (96, 64), (photo.Width, photo.Height));
        Assert.Equal(corners, Corners(photo));
        Traces.AssertNone(PhotoFiles.Exif(orientation), photo.Jpeg);
    }

    [Theory]
    [InlineData(SKEncodedImageFormat.Png)]
    [InlineData(SKEncodedImageFormat.Webp)]
    public async Task Other_kinds_of_photos_are_kept_as_JPEG(SKEncodedImageFormat format)
    {
        var photo = await Read(PhotoFiles.Picture(format));

        Assert.Equal(SKEncodedImageFormat.Jpeg, PhotoSignature.Of(photo.Jpeg));
        Assert.Equal(["red", "lime", "blue", "white"], Corners(photo));
    }

    [Theory]
    [InlineData(SKEncodedImageFormat.Jpeg, 1)]
    [InlineData(SKEncodedImageFormat.Jpeg, 6)]
    [InlineData(SKEncodedImageFormat.Png, 1)]
    [InlineData(SKEncodedImageFormat.Webp, 1)]
    public async Task A_large_picture_is_made_smaller(SKEncodedImageFormat format, int orientation)
    {
        var photo = await Read(format is SKEncodedImageFormat.Jpeg ? PhotoFiles.Tagged(orientation, 1500, 1000) : PhotoFiles.Picture(format, 1500, 1000));

        Assert.InRange(Math.Max(photo.Width, photo.Height), LongestEdge * 9 / 10, LongestEdge);
        Assert.InRange(Math.Min(photo.Width, photo.Height), LongestEdge * 6 / 10, LongestEdge * 7 / 10);
        Assert.Equal(orientation == 6, photo.Height > photo.Width);
    }

    [Fact]
    public async Task What_a_picture_shows_through_is_white()
    {
        using var surface = SKSurface.Create(new SKImageInfo(20, 20, SKColorType.Rgba8888, SKAlphaType.Premul));
        using var image = surface.Snapshot();
        using var png = image.Encode(SKEncodedImageFormat.Png, 100);

        Assert.Equal(["white", "white", "white", "white"], Corners(await Read(png.ToArray())));
    }

    [Fact]
    public async Task What_is_a_page_as_well_ends_as_a_picture_alone() =>
        Assert.DoesNotContain("polyglot", Encoding.Latin1.GetString((await Read(PhotoFiles.Polyglot())).Jpeg), StringComparison.Ordinal);

    [Fact]
    public async Task A_picture_of_too_many_pixels_is_refused_before_it_is_decoded()
    {
        Assert.Equal(("tooManyPixels", 413), await Refused(PhotoFiles.Bomb()));
        Assert.Equal(("brokenPhoto", 400), await Refused(PhotoFiles.Bomb(5000, 5000))); // so many are taken, and the file has them not
    }

    [Fact]
    public async Task What_is_no_photo_is_refused_whatever_it_is_called()
    {
        foreach (var text in new[] { "", "just a text", "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>", "GIF89a", "BM", "%PDF-1.7", "RIFF0000WAVE" })
            Assert.Equal(("noPhoto", 415), await Refused(Encoding.ASCII.GetBytes(text)));
        Assert.Equal(("brokenPhoto", 400), await Refused([0xFF, 0xD8, 0xFF, .. "and then a text"u8]));
    }

    [Theory]
    [InlineData("heic")]
    [InlineData("mif1")]
    [InlineData("avif")]
    public async Task A_photo_of_a_phone_that_cannot_be_read_here_is_told_so(string brand) =>
        Assert.Equal(("heifPhoto", 415), await Refused([0, 0, 0, 24, .. "ftyp"u8, .. Encoding.ASCII.GetBytes(brand), .. new byte[100]]));

    [Theory]
    [InlineData(SKEncodedImageFormat.Jpeg)]
    [InlineData(SKEncodedImageFormat.Png)]
    [InlineData(SKEncodedImageFormat.Webp)]
    public async Task A_file_that_breaks_off_is_refused_wherever_it_does(SKEncodedImageFormat format)
    {
        var file = PhotoFiles.Picture(format, 200, 150);
        foreach (var share in new[] { 0.1, 0.3, 0.5, 0.7, 0.9 }) Assert.Equal(("brokenPhoto", 400), await Refused(file[..(int)(file.Length * share)]));
    }

    [Fact]
    public async Task Damaged_files_end_in_a_refusal_or_a_picture_and_nothing_else()
    {
        var chance = new Random(7);
        var file = PhotoFiles.Tagged(6);
        for (var i = 0; i < 300; i++)
        {
            var damaged = (byte[])file.Clone();
            for (var hits = 0; hits < 8; hits++) damaged[chance.Next(2, damaged.Length)] = (byte)chance.Next(256);
            try
            {
                Traces.AssertNone(PhotoFiles.Exif(6), (await Read(damaged)).Jpeg);
            }
            catch (ProblemException refused)
            {
                Assert.InRange(refused.Problem.Status, 400, 415);
            }
        }
    }

    private Task<Photo> Read(byte[] file) => reader.Read(file, CancellationToken.None);

    private async Task<(string Code, int Status)> Refused(byte[] file)
    {
        var problem = (await Assert.ThrowsAsync<ProblemException>(() => Read(file))).Problem;
        return (problem.Code, problem.Status);
    }

    // Clockwise from the upper left.
    private static string[] Corners(Photo photo)
    {
        using var bitmap = SKBitmap.Decode(photo.Jpeg);
        Assert.Equal((photo.Width, photo.Height), (bitmap.Width, bitmap.Height));
        var (right, bottom) = (bitmap.Width - 4, bitmap.Height - 4);
        return [Name(bitmap.GetPixel(3, 3)), Name(bitmap.GetPixel(right, 3)), Name(bitmap.GetPixel(right, bottom)), Name(bitmap.GetPixel(3, bottom))];
    }

    private static string Name(SKColor colour) => (colour.Red > 127, colour.Green > 127, colour.Blue > 127) switch
    {
        (true, true, true) => "white",
        (true, false, false) => "red",
        (false, true, false) => "lime",
        (false, false, true) => "blue",
        _ => $"{colour}",
    };
}
