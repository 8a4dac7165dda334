using GovGrid.Towns;

namespace GovGrid.Simulation.Scenarios.Rotas;

/// <summary>What a schema cannot say about a pattern of shifts.</summary>
internal static class RotaPatternChecks
{
    private const int MinutesPerDay = 24 * 60;

    public static IEnumerable<(string Place, string Problem)> Run(Rota rota)
    {
        var unknown = Unknown(rota).ToList();
        return unknown.Count > 0 ? unknown : Uncovered(rota).Concat(Overlaps(rota));
    }

    private static IEnumerable<(string, string)> Unknown(Rota rota)
    {
        for (var i = 0; i < rota.Shifts.Count; i++)
            if (rota.Shifts.Take(i).Any(shift => shift.Id == rota.Shifts[i].Id))
                yield return ($"$.shifts[{i}].id", $"expected another id than those before, found {rota.Shifts[i].Id}");
        for (var day = 0; day < rota.Cycle.Count; day++)
            foreach (var shift in rota.Cycle[day].Keys.Except(rota.Shifts.Select(shift => shift.Id)))
                yield return ($"$.cycle[{day}]", $"expected one of the shifts, found {shift}");
    }

    private static IEnumerable<(string, string)> Uncovered(Rota rota)
    {
        var covered = new bool[rota.Cycle.Count * MinutesPerDay];
        foreach (var turn in Turns(rota).Where(turn => turn.Crews.Count > 0))
            for (var minute = turn.Start; minute < turn.End; minute++)
                covered[minute % covered.Length] = true;
        for (var from = Array.IndexOf(covered, false); from >= 0;)
        {
            var next = Array.IndexOf(covered, true, from);
            var to = next < 0 ? covered.Length : next;
            yield return ("$.cycle", $"expected somebody on a shift at every hour, found nobody on {At(from)} to {At(to)}");
            from = next < 0 ? -1 : Array.IndexOf(covered, false, next);
        }
    }

    // Two rounds of the cycle, so that its last day is also compared with its first.
    private static IEnumerable<(string, string)> Overlaps(Rota rota)
    {
        var length = rota.Cycle.Count * MinutesPerDay;
        var rounds = Turns(rota).SelectMany(turn => new[] { turn, turn with { Start = turn.Start + length, End = turn.End + length } }).OrderBy(turn => turn.Start).ToList();
        foreach (var crew in rounds.SelectMany(turn => turn.Crews).Distinct())
        {
            var own = rounds.Where(turn => turn.Crews.Contains(crew)).ToList();
            var clash = own.Zip(own.Skip(1)).FirstOrDefault(pair => pair.Second.Start < pair.First.End);
            if (clash.Second is { } second)
                yield return ($"$.cycle[{second.Day}].{second.Shift}", $"expected crew {crew} to be free, found it on shift {clash.First.Shift} of day {clash.First.Day + 1} until {At(clash.First.End % length)}");
        }
    }

    private static IEnumerable<Turn> Turns(Rota rota) =>
        from day in Enumerable.Range(0, rota.Cycle.Count)
        from shift in rota.Shifts
        let start = day * MinutesPerDay + (int)shift.Start.ToTimeSpan().TotalMinutes
        select new Turn(day, shift.Id, start, start + (int)(shift.Hours * 60), rota.Cycle[day].GetValueOrDefault(shift.Id) ?? []);

    private static string At(int minute) => $"day {minute / MinutesPerDay + 1} {minute % MinutesPerDay / 60:00}:{minute % 60:00}";

    private sealed record Turn(int Day, string Shift, int Start, int End, IReadOnlyList<string> Crews);
}
