namespace GovGrid.LiveHub.Access;

/// <summary>How often one caller may make one kind of call.</summary>
/// <param name="Name">The kind.</param>
/// <param name="PerMinute">Calls a minute, where nothing is set.</param>
internal sealed record RateLimit(string Name, int PerMinute)
{
    /// <summary>The key of its setting, in calls a minute.</summary>
    public string Key => $"RateLimits:{Name}";

    /// <summary>What is set, or the default.</summary>
    public int In(IConfiguration configuration) => configuration.GetValue(Key, PerMinute);
}
