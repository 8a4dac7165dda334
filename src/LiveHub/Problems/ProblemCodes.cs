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
    public const string NoPhoto = "noPhoto";
    public const string HeifPhoto = "heifPhoto";
    public const string BrokenPhoto = "brokenPhoto";
    public const string TooManyPixels = "tooManyPixels";
    public const string TooManyUploads = "tooManyUploads";
    public const string UnknownAttachment = "unknownAttachment";
    public const string TooSlow = "tooSlow";
    public const string TooMany = "tooMany";
    public const string Unavailable = "unavailable";
    public const string Internal = "internal";
    public const string SignInRefused = "signInRefused";
    public const string PasskeyRefused = "passkeyRefused";
    public const string PasswordRefused = "passwordRefused";
    public const string AccountLocked = "accountLocked";
    public const string LockedOut = "lockedOut";
    public const string NoGrant = "noGrant";
    public const string NoAccount = "noAccount";
    public const string SignInAgain = "signInAgain";
    public const string OfProvider = "ofProvider";
    public const string LinkSpent = "linkSpent";
    public const string LastWayIn = "lastWayIn";
    public const string LastAdministrator = "lastAdministrator";
    public const string NameTaken = "nameTaken";
    public const string Overtaken = "overtaken";

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
