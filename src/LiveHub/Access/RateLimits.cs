using System.Globalization;
using System.Net;
using System.Threading.RateLimiting;
using GovGrid.LiveHub.Problems;
using Microsoft.AspNetCore.RateLimiting;

namespace GovGrid.LiveHub.Access;

/// <summary>How often an address may call what needs no sign-in. Who is signed in is not limited.</summary>
internal static class RateLimits
{
    public const string Report = "report";
    public const string Receipt = "receipt";
    public const string SignIn = "signIn";

    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    /// <summary>Adds the limits; each is a setting <c>RateLimits:NAME</c> of appsettings.json, in calls a minute.</summary>
    public static void AddRateLimits(this IServiceCollection services, IConfiguration configuration) => services.AddRateLimiter(options =>
    {
        foreach (var name in new[] { Report, Receipt, SignIn })
        {
            var perMinute = configuration.GetValue($"RateLimits:{name}", 30);
            options.AddPolicy(name, context => Partition(context, perMinute));
        }

        options.OnRejected = Refuse;
    });

    private static RateLimitPartition<string> Partition(HttpContext context, int perMinute)
    {
        if (context.User.Identity is { IsAuthenticated: true }) return RateLimitPartition.GetNoLimiter("");
        return RateLimitPartition.GetFixedWindowLimiter(
            Network(context.Connection.RemoteIpAddress),
            _ => new FixedWindowRateLimiterOptions { PermitLimit = perMinute, Window = Minute, AutoReplenishment = true });
    }

    // A household's IPv6 network is one caller: it has more addresses than anybody can count.
    private static string Network(IPAddress? address)
    {
        if (address is null) return "";
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        var bytes = address.GetAddressBytes();
        return bytes.Length == 4 ? address.ToString() : Convert.ToHexString(bytes, 0, 8);
    }

    private static async ValueTask Refuse(OnRejectedContext context, CancellationToken stop)
    {
        var wait = context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : Minute;
        var seconds = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        var problem = new ApiProblem(
            StatusCodes.Status429TooManyRequests, ProblemCodes.TooMany, $"Too many calls from this address. Expected: a pause of {seconds} s.");
        await new ProblemResult(problem with { RetryAfter = wait }).ExecuteAsync(context.HttpContext);
    }
}
