using GovGrid.Simulation.Assumptions;
using GovGrid.Simulation.World.Kept;

namespace GovGrid.Simulation.World;

/// <summary>Breaks within shifts: from when on one may begin nothing new is taken; it begins when nothing is left in hand, or not at all.</summary>
internal sealed class Breaks(Scene scene)
{
    private static readonly TimeSpan LookAgain = TimeSpan.FromMinutes(1);

    private readonly HashSet<string> resting = [];
    private readonly SortedList<string, KeptBreak> begun = new(StringComparer.Ordinal); // by person, the last that has

    /// <summary>Breaks that have begun and are not over.</summary>
    public IReadOnlyList<KeptBreak> Begun => [.. begun.Values];

    /// <summary>Whether somebody is in a break, or only finishes what is in hand before it.</summary>
    public bool IsResting(string person) => resting.Contains(person);

    /// <summary>Plans the breaks of a shift that begins at an instant.</summary>
    public void Plan(IResting person, DateTimeOffset at)
    {
        if (person.Breaks.Count == 0 || scene.Attendance.ShiftAt(person.Duty, at) is not { } shift || shift.Start != at) return;
        for (var number = 0; number < person.Breaks.Count; number++) Plan(person, number, shift);
    }

    /// <summary>Plans what is left of the breaks of a shift that runs when the world comes to life, and goes on with those that have begun.</summary>
    public async Task Resume(IResting person, DateTimeOffset at)
    {
        if (person.Breaks.Count == 0 || scene.Attendance.ShiftAt(person.Duty, at) is not { } shift) return;
        for (var number = 0; number < person.Breaks.Count; number++)
        {
            var (begin, latest) = Times(person, person.Breaks[number], shift);
            if (begin >= at) Plan(person, number, shift);
            else if (begin < shift.End && await person.HasStopped(begin) && resting.Add(person.Id))
                await Look(person, number, latest);
        }
    }

    /// <summary>Plans what is left of the breaks of a shift that runs when a town's life goes on, and goes on with one that was kept.</summary>
    public void GoOn(IResting person, DateTimeOffset at, KeptBreak? kept)
    {
        if (scene.Attendance.ShiftAt(person.Duty, at) is { } shift)
            for (var number = 0; number < person.Breaks.Count; number++)
                if (Times(person, person.Breaks[number], shift).Begin > at)
                    Plan(person, number, shift);
        if (kept is null || kept.Number >= person.Breaks.Count) return;
        resting.Add(person.Id);
        if (kept.Rests) GoOnAt(person, kept.Number, kept.Latest, kept.At);
        else LookAt(person, kept.Number, kept.Latest, kept.At);
    }

    private void Plan(IResting person, int number, (DateTimeOffset Start, DateTimeOffset End) shift)
    {
        var (begin, latest) = Times(person, person.Breaks[number], shift);
        if (begin < shift.End) scene.Deeds.At(begin, "begin a break", () => Begin(person, number, latest));
    }

    private async Task Begin(IResting person, int number, DateTimeOffset latest)
    {
        if (!resting.Contains(person.Id) && !person.IsAtWork) return;
        resting.Add(person.Id);
        await person.Stop();
        await Look(person, number, latest);
    }

    private async Task Look(IResting person, int number, DateTimeOffset latest)
    {
        var now = scene.Deeds.Now;
        if (await person.FreeSince() is { } since) GoOnAt(person, number, latest, since + TimeSpan.FromMinutes(person.Breaks[number].Minutes));
        else if (now >= latest) GoOnAt(person, number, latest, now);
        else LookAt(person, number, latest, now + LookAgain < latest ? now + LookAgain : latest);
    }

    private void LookAt(IResting person, int number, DateTimeOffset latest, DateTimeOffset when)
    {
        begun[person.Id] = new KeptBreak(person.Id, number, latest, when, Rests: false);
        scene.Deeds.At(when, "look whether a break can begin", () => Look(person, number, latest));
    }

    private void GoOnAt(IResting person, int number, DateTimeOffset latest, DateTimeOffset when)
    {
        begun[person.Id] = new KeptBreak(person.Id, number, latest, when, Rests: true);
        scene.Deeds.At(when, "end a break", () =>
        {
            resting.Remove(person.Id);
            begun.Remove(person.Id);
            return person.GoOn();
        });
    }

    // Given up a tick before what else is due: the shift's end begins overtime anew, and overtime has an end of its own.
    private static (DateTimeOffset Begin, DateTimeOffset Latest) Times(IResting person, BreakAssumption planned, (DateTimeOffset Start, DateTimeOffset End) shift)
    {
        var (begin, latest) = (shift.Start + TimeSpan.FromHours(planned.AfterHours), shift.Start + TimeSpan.FromHours(planned.LatestHours));
        var end = shift.End - begin < person.Longest ? shift.End : begin + person.Longest;
        return (begin, latest < end ? latest : end - TimeSpan.FromTicks(1));
    }
}
