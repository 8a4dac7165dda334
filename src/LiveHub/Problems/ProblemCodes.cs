namespace GovGrid.LiveHub.Problems;

/// <summary>Codes of problems that arise at the edge; those of refusals are the grains'.</summary>
internal static class ProblemCodes
{
    public const string BadRequest = "badRequest";
    public const string BadJson = "badJson";
    public const string BadField = "badField";
    public const string TooLarge = "tooLarge";
    public const string WrongMediaType = "wrongMediaType";
    public const string NotSignedIn = "notSignedIn";
    public const string CrossSite = "crossSite";
    public const string NotFound = "notFound";
    public const string NotAllowed = "notAllowed";
    public const string WrongMethod = "wrongMethod";
    public const string TooMany = "tooMany";
    public const string Unavailable = "unavailable";
    public const string Internal = "internal";

    /// <summary>The code of a bare status.</summary>
    public static string OfStatus(int status) => status switch
    {
        StatusCodes.Status401Unauthorized => NotSignedIn,
        StatusCodes.Status403Forbidden => NotAllowed,
        StatusCodes.Status404NotFound => NotFound,
        StatusCodes.Status405MethodNotAllowed => WrongMethod,
        StatusCodes.Status429TooManyRequests => TooMany,
        _ => BadRequest,
    };
}
