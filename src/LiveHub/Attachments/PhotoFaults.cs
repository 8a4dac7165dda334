using GovGrid.LiveHub.Problems;

namespace GovGrid.LiveHub.Attachments;

/// <summary>Why a file is not taken.</summary>
internal static class PhotoFaults
{
    public static ProblemException NoPhoto => Fault(
        StatusCodes.Status415UnsupportedMediaType, ProblemCodes.NoPhoto, "The content of the file is no photo of a kind that is taken. Expected: JPEG, PNG or WebP.");

    public static ProblemException Heif => Fault(
        StatusCodes.Status415UnsupportedMediaType,
        ProblemCodes.HeifPhoto,
        "HEIC and AVIF photos cannot be read here. Expected: JPEG, PNG or WebP; an iPhone makes JPEG with Settings, Camera, Formats, Most Compatible.");

    public static ProblemException Broken => Fault(
        StatusCodes.Status400BadRequest, ProblemCodes.BrokenPhoto, "The file breaks off or is damaged. Expected: a whole photo; take or send it again.");

    public static ProblemException TooManyPixels(long most) => Fault(
        StatusCodes.Status413PayloadTooLarge, ProblemCodes.TooManyPixels, $"The picture has too many pixels. Expected: at most {most / 1_000_000} million.");

    /// <summary>Others take all the room there is; not the caller's doing.</summary>
    public static ProblemException TooMany(string detail, TimeSpan retryAfter) => new(
        new ApiProblem(StatusCodes.Status503ServiceUnavailable, ProblemCodes.TooManyUploads, detail) { RetryAfter = retryAfter });

    private static ProblemException Fault(int status, string code, string detail) => new(new ApiProblem(status, code, detail));
}
