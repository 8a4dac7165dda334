using SkiaSharp;

namespace GovGrid.LiveHub.Attachments;

/// <summary>Turns pixels as the file's orientation (EXIF, 1 to 8) says, since what says so does not stay with them.</summary>
internal static class PhotoTurn
{
    /// <summary>Whether width and height change places.</summary>
    public static bool SwapsSides(SKEncodedOrigin origin) => origin is >= SKEncodedOrigin.LeftTop and <= SKEncodedOrigin.LeftBottom;

    /// <summary>Where the stored pixels lie in the picture as it is looked at.</summary>
    /// <param name="origin">The orientation.</param>
    /// <param name="width">Of the stored pixels.</param>
    /// <param name="height">Of the stored pixels.</param>
    public static SKMatrix Of(SKEncodedOrigin origin, float width, float height) => origin switch
    {
        SKEncodedOrigin.TopRight => Matrix(-1, 0, width, 0, 1, 0),
        SKEncodedOrigin.BottomRight => Matrix(-1, 0, width, 0, -1, height),
        SKEncodedOrigin.BottomLeft => Matrix(1, 0, 0, 0, -1, height),
        SKEncodedOrigin.LeftTop => Matrix(0, 1, 0, 1, 0, 0),
        SKEncodedOrigin.RightTop => Matrix(0, -1, height, 1, 0, 0),
        SKEncodedOrigin.RightBottom => Matrix(0, -1, height, -1, 0, width),
        SKEncodedOrigin.LeftBottom => Matrix(0, 1, 0, -1, 0, width),
        _ => SKMatrix.Identity,
    };

    private static SKMatrix Matrix(float scaleX, float skewX, float x, float skewY, float scaleY, float y) => new(scaleX, skewX, x, skewY, scaleY, y, 0, 0, 1);
}
