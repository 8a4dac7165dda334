using GovGrid.Towns.Faults;

namespace GovGrid.Towns.Checking;

/// <summary>Every shift of every day of the cycle has a crew, and no crew two shifts at once.</summary>
internal static class RotaChecks
{
    private const int MinutesPerDay = 24 * 60;

    public static void Run(Rota rota, FaultList faults)
    {
        Unique.Check(TownFiles.Town, rota.Shifts.Select((shift, i) => (shift.Id, $"$.rota.shifts[{i}].id")), "an id", faults);
        var shifts = rota.Shifts.Select(shift => shift.Id).ToHashSet();
        for (var day = 0; day < rota.Cycle.Count; day++)
        {
            foreach (var shift in rota.Cycle[day].Keys) Known.Check(TownFiles.Town, $"$.rota.cycle[{day}]", shift, shifts, "shifts", faults);
            foreach (var shift in shifts.Where(shift => rota.Cycle[day].GetValueOrDefault(shift) is null or { Count: 0 }))
                faults.Add(TownFiles.Town, $"$.rota.cycle[{day}].{shift}", "expected at least one crew, found none");
        }
        foreach (var crew in Crews(rota)) Overlap(rota, crew, faults);
    }

    /// <summary>All crews of a rota.</summary>
    public static IReadOnlyCollection<string> Crews(Rota rota) =>
        [.. rota.Cycle.SelectMany(day => day.Values).SelectMany(crews => crews).Distinct().OrderBy(id => id, StringComparer.Ordinal)];

    // Two rounds of the cycle, so that the last day is also compared with the first.
    private static void Overlap(Rota rota, string crew, FaultList faults)
    {
        var turns = (from day in Enumerable.Range(0, rota.Cycle.Count * 2)
                     from shift in rota.Shifts
                     where rota.Cycle[day % rota.Cycle.Count].GetValueOrDefault(shift.Id)?.Contains(crew) == true
                     let start = day * MinutesPerDay + shift.Start.ToTimeSpan().TotalMinutes
                     orderby start
                     select (Day: day % rota.Cycle.Count, Shift: shift.Id, Start: start, End: start + shift.Hours * 60)).ToList();
        var clash = turns.Zip(turns.Skip(1)).FirstOrDefault(pair => pair.Second.Start < pair.First.End);
        if (clash.Second.Shift is { } second)
            faults.Add(TownFiles.Town, $"$.rota.cycle[{clash.Second.Day}].{second}", $"expected crew {crew} to be free, found it still on shift {clash.First.Shift} of day {clash.First.Day}");
    }
}
