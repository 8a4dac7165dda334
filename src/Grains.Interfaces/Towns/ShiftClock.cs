namespace GovGrid.Towns;

/// <summary>
/// Says which crews are on which shift, from a rota in a time zone. The rota is laid out once for about a year and a half at a time, and
/// then searched; <see cref="IsOnShift"/> and <see cref="NextBoundary"/> allocate nothing.
/// </summary>
public sealed class ShiftClock
{
    private readonly Rota rota;
    private readonly TimeZoneInfo zone;
    private readonly Stretches<ShiftStretch> stretches;

    /// <summary>Prepares a rota.</summary>
    /// <param name="rota">A checked rota: at least one shift and one day in its cycle.</param>
    /// <param name="zone">The town's time zone.</param>
    public ShiftClock(Rota rota, TimeZoneInfo zone)
    {
        this.rota = rota;
        this.zone = zone;
        stretches = new Stretches<ShiftStretch>(Build);
    }

    /// <summary>Whether a crew works at an instant; the end of a shift is not part of it.</summary>
    public bool IsOnShift(string crew, DateTimeOffset at)
    {
        var stretch = Stretch(at);
        var (first, end) = stretch.Candidates(at.UtcTicks);
        for (var i = first; i < end; i++)
            if (at < stretch.Turns[i].End && Has(stretch.Turns[i].Crews, crew))
                return true;
        return false;
    }

    /// <summary>The shifts that run at an instant, in the order in which they began.</summary>
    public IReadOnlyList<ShiftTurn> At(DateTimeOffset at)
    {
        var stretch = Stretch(at);
        var (first, end) = stretch.Candidates(at.UtcTicks);
        var running = new List<ShiftTurn>(end - first);
        foreach (var turn in stretch.Turns[first..end])
            if (at < turn.End)
                running.Add(turn);
        return running;
    }

    /// <summary>The next beginning or end of any shift after an instant, in UTC.</summary>
    public DateTimeOffset NextBoundary(DateTimeOffset after)
    {
        for (var index = Stretches<ShiftStretch>.IndexOf(after.UtcTicks); index < stretches.Count; index++)
            if (stretches[index].BoundaryAfter(after.UtcTicks) is { } boundary)
                return new DateTimeOffset(boundary, TimeSpan.Zero);
        return DateTimeOffset.MaxValue; // the end of the year 9999
    }

    private ShiftStretch Stretch(DateTimeOffset at) => stretches[Stretches<ShiftStretch>.IndexOf(at.UtcTicks)];

    private static bool Has(IReadOnlyList<string> crews, string crew)
    {
        for (var i = 0; i < crews.Count; i++)
            if (crews[i] == crew)
                return true;
        return false;
    }

    private ShiftStretch Build(long fromTicks, long toTicks)
    {
        var turns = LocalDays.Around(fromTicks, toTicks).SelectMany(day => rota.Shifts.Select(shift => Turn(day, shift)))
            .Where(turn => turn.End.UtcTicks >= fromTicks && turn.Start.UtcTicks < toTicks)
            .OrderBy(turn => turn.Start) // stable: shifts that begin together stay in the rota's order
            .ToArray();
        var boundaries = turns.SelectMany(turn => new[] { turn.Start.UtcTicks, turn.End.UtcTicks })
            .Where(boundary => boundary >= fromTicks && boundary < toTicks)
            .Distinct().OrderBy(value => value).ToArray();
        return new ShiftStretch(turns, boundaries);
    }

    private ShiftTurn Turn(DateOnly day, Shift shift)
    {
        var start = zone.UtcTicks(day, shift.Start);
        var end = Math.Min(start + TimeSpan.FromHours(shift.Hours).Ticks, DateTime.MaxValue.Ticks);
        var index = (day.DayNumber - rota.Anchor.DayNumber) % rota.Cycle.Count;
        var crews = rota.Cycle[index < 0 ? index + rota.Cycle.Count : index].GetValueOrDefault(shift.Id) ?? [];
        return new ShiftTurn(shift, new DateTimeOffset(start, TimeSpan.Zero), new DateTimeOffset(end, TimeSpan.Zero), crews);
    }
}
