namespace GovGrid.Towns;

/// <summary>Says which crews are on which shift, from a rota in a time zone.</summary>
/// <param name="rota">A checked rota: at least one shift and one day in its cycle.</param>
/// <param name="zone">The town's time zone.</param>
public sealed class ShiftClock(Rota rota, TimeZoneInfo zone)
{
    /// <summary>Whether a crew works at an instant; the end of a shift is not part of it.</summary>
    public bool IsOnShift(string crew, DateTimeOffset at) => At(at).Any(turn => turn.Crews.Contains(crew));

    /// <summary>The shifts that run at an instant.</summary>
    public IEnumerable<ShiftTurn> At(DateTimeOffset at) => Around(at).Where(turn => turn.Start <= at && at < turn.End);

    /// <summary>The next beginning or end of any shift after an instant, in UTC.</summary>
    public DateTimeOffset NextBoundary(DateTimeOffset after) =>
        Around(after).SelectMany(turn => new[] { turn.Start, turn.End }).Where(boundary => boundary > after).Min();

    // A shift lasts at most 24 hours, so those that begin from the day before to the day after cover every question.
    private IEnumerable<ShiftTurn> Around(DateTimeOffset at)
    {
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, zone).DateTime);
        for (var day = today.AddDays(-1); day <= today.AddDays(1); day = day.AddDays(1))
            foreach (var shift in rota.Shifts)
                yield return Turn(day, shift);
    }

    private ShiftTurn Turn(DateOnly day, Shift shift)
    {
        var local = day.ToDateTime(shift.Start);
        var start = new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
        var index = (day.DayNumber - rota.Anchor.DayNumber) % rota.Cycle.Count;
        var crews = rota.Cycle[index < 0 ? index + rota.Cycle.Count : index].GetValueOrDefault(shift.Id) ?? [];
        return new ShiftTurn(shift, start, start + TimeSpan.FromHours(shift.Hours), crews);
    }
}

/// <summary>One turn of a shift.</summary>
/// <param name="Shift">The shift.</param>
/// <param name="Start">Its beginning, UTC.</param>
/// <param name="End">Its end, UTC, not part of it.</param>
/// <param name="Crews">The crews that work it.</param>
public sealed record ShiftTurn(Shift Shift, DateTimeOffset Start, DateTimeOffset End, IReadOnlyList<string> Crews);
