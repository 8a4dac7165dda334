using System.Globalization;
using System.Threading.RateLimiting;
using GovGrid.LiveHub.Callers;
using GovGrid.LiveHub.Problems;

namespace GovGrid.LiveHub.Access;

/// <summary>
/// How often a caller may call: who is signed in by the token, and all sessions of it together; everybody else by the address. What everybody may
/// call is limited closely, all else so that only a program gone wild, or bad, ever meets the limit.
/// </summary>
internal static class RateLimits
{
    public const string Report = "report";
    public const string Receipt = "receipt";
    public const string SignIn = "signIn";
    public const string Upload = "upload";

    /// <summary>Of passkeys and the way to the identity provider: nothing there can be guessed, and a whole shift comes at once from one address.</summary>
    public const string Passkey = "passkey";

    private static readonly RateLimit Read = new("read", 6000);
    private static readonly RateLimit Change = new("change", 3000);
    private static readonly RateLimit Position = new("position", 60_000);
    private static readonly RateLimit Connect = new("connect", 120);
    private static readonly RateLimit Uploads = new(Upload, 30);
    private static readonly RateLimit[] Public = [new(Report, 30), new(Receipt, 30), new(SignIn, 30), new(Passkey, 120)];

    /// <summary>Messages that a caller's hub connections may send.</summary>
    public static RateLimit HubMessage { get; } = new("hubMessage", 240);

    /// <summary>All there are; each is a setting <c>RateLimits:NAME</c> of appsettings.json, in calls a minute.</summary>
    public static IReadOnlyList<RateLimit> All { get; } = [.. Public, Uploads, Read, Change, Position, Connect, HubMessage];

    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    /// <summary>Adds the limits.</summary>
    public static void AddRateLimits(this IServiceCollection services, IConfiguration configuration) => services.AddRateLimiter(options =>
    {
        var perMinute = All.ToDictionary(limit => limit.Name, limit => limit.In(configuration));
        foreach (var limit in Public) options.AddPolicy(limit.Name, context => IsSignedIn(context) && limit.Name != SignIn ? RateLimitPartition.GetNoLimiter("") : OfAddress(context, perMinute[limit.Name]));
        options.AddPolicy(Upload, context => Window(CallerOf(context), perMinute[Upload]));
        options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => OfKind(context, KindOf(context.Request).Name));
        options.OnRejected = async (rejected, _) => await Refuse(rejected.HttpContext, PauseOf(rejected.Lease));

        RateLimitPartition<string> OfKind(HttpContext context, string kind) => Window($"{kind} {CallerOf(context)}", perMinute[kind]);
    });

    /// <summary>The setting of one of the limits of what needs no sign-in.</summary>
    public static int PerMinute(IConfiguration configuration, string name) => Public.Single(limit => limit.Name == name).In(configuration);

    /// <summary>The count of the address that a call comes from.</summary>
    public static RateLimitPartition<string> OfAddress(HttpContext context, int perMinute) => Window(SiteOf(context), perMinute);

    /// <summary>The count of a name.</summary>
    public static RateLimitPartition<string> Window(string name, int perMinute) => RateLimitPartition.GetFixedWindowLimiter(
        name, _ => new FixedWindowRateLimiterOptions { PermitLimit = perMinute, Window = Minute, AutoReplenishment = true });

    /// <summary>How long to pause after a refusal.</summary>
    public static TimeSpan PauseOf(RateLimitLease refused) => refused.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : Minute;

    /// <summary>What somebody is told who has to pause.</summary>
    public static string Told(TimeSpan pause) =>
        $"Too many calls from this address or with this token. Expected: a pause of {Math.Ceiling(pause.TotalSeconds).ToString(CultureInfo.InvariantCulture)} s.";

    /// <summary>Answers that a pause is due.</summary>
    public static Task Refuse(HttpContext context, TimeSpan pause) =>
        new ProblemResult(new ApiProblem(StatusCodes.Status429TooManyRequests, ProblemCodes.TooMany, Told(pause)) { RetryAfter = pause }).ExecuteAsync(context);

    private static bool IsSignedIn(HttpContext context) => context.User.Identity is { IsAuthenticated: true };

    private static string CallerOf(HttpContext context) =>
        IsSignedIn(context) ? $"token {context.User.OpenerOf()}" : $"address {SiteOf(context)}";

    private static string SiteOf(HttpContext context) => CallerAddress.SiteOf(context) ?? "";

    private static RateLimit KindOf(HttpRequest request)
    {
        if (request.Path.StartsWithSegments("/hubs", StringComparison.OrdinalIgnoreCase)) return Connect;
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) return Read;
        var path = request.Path.Value ?? "";
        return path.EndsWith("/position", StringComparison.OrdinalIgnoreCase) || path.EndsWith("/positions", StringComparison.OrdinalIgnoreCase) ? Position : Change;
    }
}
