namespace GovGrid.Towns;

/// <summary>Turns of shifts that run in a stretch, and the instants in it at which any begins or ends.</summary>
/// <param name="turns">Ordered by their beginning; also those that began before the stretch and still run in it.</param>
/// <param name="boundaries">Ticks of UTC, ascending.</param>
internal sealed class ShiftStretch(ShiftTurn[] turns, long[] boundaries)
{
    private readonly long[] starts = [.. turns.Select(turn => turn.Start.UtcTicks)];

    /// <summary>The turns, ordered by their beginning.</summary>
    public ReadOnlySpan<ShiftTurn> Turns => turns;

    /// <summary>Which turns may run at an instant: from the first that began at most a day before to the last that has begun.</summary>
    public (int First, int End) Candidates(long at) =>
        (Sorted.FirstAbove(starts, at - TimeSpan.TicksPerDay), Sorted.FirstAbove(starts, at));

    /// <summary>The first boundary after an instant; null where the stretch has none.</summary>
    public long? BoundaryAfter(long at) => Sorted.FirstAbove(boundaries, at) is var index && index < boundaries.Length ? boundaries[index] : null;
}
