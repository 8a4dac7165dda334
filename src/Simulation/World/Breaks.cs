using GovGrid.Simulation.Assumptions;

namespace GovGrid.Simulation.World;

/// <summary>Breaks within shifts: from when on one may begin nothing new is taken; it begins when nothing is left in hand, or not at all.</summary>
internal sealed class Breaks(Scene scene)
{
    private static readonly TimeSpan LookAgain = TimeSpan.FromMinutes(1);

    private readonly HashSet<string> resting = [];

    /// <summary>Whether somebody is in a break, or only finishes what is in hand before it.</summary>
    public bool IsResting(string person) => resting.Contains(person);

    /// <summary>Plans the breaks of a shift that begins at an instant.</summary>
    public void Plan(IResting person, DateTimeOffset at)
    {
        if (person.Breaks.Count == 0 || scene.Attendance.ShiftAt(person.Duty, at) is not { } shift || shift.Start != at) return;
        foreach (var planned in person.Breaks) Plan(person, planned, shift);
    }

    /// <summary>Plans what is left of the breaks of a shift that runs when the world comes to life, and goes on with those that have begun.</summary>
    public async Task Resume(IResting person, DateTimeOffset at)
    {
        if (person.Breaks.Count == 0 || scene.Attendance.ShiftAt(person.Duty, at) is not { } shift) return;
        foreach (var planned in person.Breaks)
        {
            var (begin, latest) = Times(person, planned, shift);
            if (begin >= at) Plan(person, planned, shift);
            else if (begin < shift.End && await person.HasStopped(begin) && resting.Add(person.Id))
                await Look(person, planned, latest);
        }
    }

    private void Plan(IResting person, BreakAssumption planned, (DateTimeOffset Start, DateTimeOffset End) shift)
    {
        var (begin, latest) = Times(person, planned, shift);
        if (begin < shift.End) scene.Deeds.At(begin, "begin a break", () => Begin(person, planned, latest));
    }

    private async Task Begin(IResting person, BreakAssumption planned, DateTimeOffset latest)
    {
        if (!resting.Contains(person.Id) && !person.IsAtWork) return;
        resting.Add(person.Id);
        await person.Stop();
        await Look(person, planned, latest);
    }

    private async Task Look(IResting person, BreakAssumption planned, DateTimeOffset latest)
    {
        var now = scene.Deeds.Now;
        if (await person.FreeSince() is { } since) GoOnAt(person, since + TimeSpan.FromMinutes(planned.Minutes));
        else if (now >= latest) GoOnAt(person, now);
        else scene.Deeds.At(now + LookAgain < latest ? now + LookAgain : latest, "look whether a break can begin", () => Look(person, planned, latest));
    }

    private void GoOnAt(IResting person, DateTimeOffset when) => scene.Deeds.At(when, "end a break", () =>
    {
        resting.Remove(person.Id);
        return person.GoOn();
    });

    // Given up a tick before what else is due: the shift's end begins overtime anew, and overtime has an end of its own.
    private static (DateTimeOffset Begin, DateTimeOffset Latest) Times(IResting person, BreakAssumption planned, (DateTimeOffset Start, DateTimeOffset End) shift)
    {
        var (begin, latest) = (shift.Start + TimeSpan.FromHours(planned.AfterHours), shift.Start + TimeSpan.FromHours(planned.LatestHours));
        var end = shift.End - begin < person.Longest ? shift.End : begin + person.Longest;
        return (begin, latest < end ? latest : end - TimeSpan.FromTicks(1));
    }
}
