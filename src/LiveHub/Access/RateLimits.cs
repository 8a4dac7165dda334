using System.Globalization;
using System.Net;
using System.Threading.RateLimiting;
using GovGrid.LiveHub.Problems;

namespace GovGrid.LiveHub.Access;

/// <summary>How often an address may call what needs no sign-in. Who is signed in is not limited.</summary>
internal static class RateLimits
{
    public const string Report = "report";
    public const string Receipt = "receipt";
    public const string SignIn = "signIn";

    /// <summary>Of passkeys and the way to the identity provider: nothing there can be guessed, and a whole shift comes at once from one address.</summary>
    public const string Passkey = "passkey";

    /// <summary>All that are limited.</summary>
    public static IReadOnlyList<string> Names { get; } = [Report, Receipt, SignIn, Passkey];

    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    /// <summary>Adds the limits; each is a setting <c>RateLimits:NAME</c> of appsettings.json, in calls a minute.</summary>
    public static void AddRateLimits(this IServiceCollection services, IConfiguration configuration) => services.AddRateLimiter(options =>
    {
        foreach (var name in Names)
        {
            var perMinute = PerMinute(configuration, name);
            options.AddPolicy(name, context => context.User.Identity is { IsAuthenticated: true } ? RateLimitPartition.GetNoLimiter("") : OfAddress(context, perMinute));
        }

        options.OnRejected = async (rejected, _) => await Refuse(rejected.HttpContext, PauseOf(rejected.Lease));
    });

    /// <summary>The setting of a limit.</summary>
    public static int PerMinute(IConfiguration configuration, string name) => configuration.GetValue(Key(name), 30);

    /// <summary>The key of that setting.</summary>
    public static string Key(string name) => $"RateLimits:{name}";

    /// <summary>The count of the address that a call comes from.</summary>
    public static RateLimitPartition<string> OfAddress(HttpContext context, int perMinute) => RateLimitPartition.GetFixedWindowLimiter(
        Network(context.Connection.RemoteIpAddress),
        _ => new FixedWindowRateLimiterOptions { PermitLimit = perMinute, Window = Minute, AutoReplenishment = true });

    /// <summary>How long to pause after a refusal.</summary>
    public static TimeSpan PauseOf(RateLimitLease refused) => refused.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : Minute;

    /// <summary>Answers that a pause is due.</summary>
    public static Task Refuse(HttpContext context, TimeSpan pause)
    {
        var seconds = Math.Ceiling(pause.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        var problem = new ApiProblem(
            StatusCodes.Status429TooManyRequests, ProblemCodes.TooMany, $"Too many calls from this address. Expected: a pause of {seconds} s.");
        return new ProblemResult(problem with { RetryAfter = pause }).ExecuteAsync(context);
    }

    // A household's IPv6 network is one caller: it has more addresses than anybody can count.
    private static string Network(IPAddress? address)
    {
        if (address is null) return "";
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        var bytes = address.GetAddressBytes();
        return bytes.Length == 4 ? address.ToString() : Convert.ToHexString(bytes, 0, 8);
    }
}
