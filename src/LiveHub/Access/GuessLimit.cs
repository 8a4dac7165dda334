using System.Threading.RateLimiting;

namespace GovGrid.LiveHub.Access;

/// <summary>
/// How many tokens that nobody ever made an address may bring in a minute: as many as it may try to sign in with. After that, no token
/// from there is looked up but those that came lately, so whoever is at work beside a guesser goes on. A token that has ended is no
/// guess: devices keep coming with theirs, and must not shut out those who share their address.
/// </summary>
internal sealed class GuessLimit(IConfiguration configuration) : IDisposable
{
    private readonly PartitionedRateLimiter<HttpContext> limiter =
        PartitionedRateLimiter.Create<HttpContext, string>(context => RateLimits.OfAddress(context, RateLimits.PerMinute(configuration, RateLimits.SignIn)));

    /// <summary>How long an address has to pause; null when its token may be looked up. Of those that come at the same moment, all may.</summary>
    public TimeSpan? Pause(HttpContext context)
    {
        using var lease = limiter.AttemptAcquire(context, permitCount: 0);
        return lease.IsAcquired ? null : RateLimits.PauseOf(lease);
    }

    /// <summary>Counts a guess.</summary>
    public void Count(HttpContext context) => limiter.AttemptAcquire(context).Dispose();

    public void Dispose() => limiter.Dispose();
}
