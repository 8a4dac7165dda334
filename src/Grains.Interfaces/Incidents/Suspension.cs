namespace GovGrid.Incidents;

/// <summary>The clock stands still (挂账).</summary>
/// <param name="Since">Since when, UTC.</param>
/// <param name="Until">When it goes on by itself, UTC.</param>
/// <param name="Reason">Why.</param>
[GenerateSerializer, Immutable, Alias("govgrid.Suspension")]
public sealed record Suspension(DateTimeOffset Since, DateTimeOffset Until, string Reason)
{
    /// <summary>The standstill once it is over: at its end, also where that was noticed later, or when somebody ended it before.</summary>
    /// <param name="at">When it was resumed, UTC.</param>
    public TimeGiven Over(DateTimeOffset at) => new(Since, at < Until ? at : Until, null);
}
