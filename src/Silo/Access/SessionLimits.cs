namespace GovGrid.Silo.Access;

/// <summary>How long sessions last.</summary>
/// <param name="Life">From the sign-in, used or not. Setting <c>Sessions:Hours</c>, 12: a shift.</param>
/// <param name="Idle">Without any use. Setting <c>Sessions:IdleMinutes</c>, 60. Use is noted once in five minutes, so it may end so much earlier.</param>
public sealed record SessionLimits(TimeSpan Life, TimeSpan Idle)
{
    /// <summary>Where nothing is set.</summary>
    public static SessionLimits Usual { get; } = new(TimeSpan.FromHours(12), TimeSpan.FromMinutes(60));
}
