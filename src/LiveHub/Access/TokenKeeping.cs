using GovGrid.Silo.Hosting;

namespace GovGrid.LiveHub.Access;

/// <summary>How long tokens and sessions are kept that sign in nobody any more, for whoever looks into a sign-in afterwards.</summary>
/// <param name="Days">Days since they were revoked or have expired. GOVGRID_TOKENS_KEPT.</param>
internal sealed record TokenKeeping(int Days)
{
    private const string Key = "GOVGRID_TOKENS_KEPT";
    private const int Usual = 30;
    private const int Least = 2;
    private const int Most = 3660;

    /// <summary>The same as a time.</summary>
    public TimeSpan Time => TimeSpan.FromDays(Days);

    /// <summary>Reads it. A session lasts a day at most, so two days are longer than any that a revoked token may still have opened.</summary>
    public static TokenKeeping Read(SettingsReader reader) => new(reader.Count(Key, Usual, Least, Most));
}
