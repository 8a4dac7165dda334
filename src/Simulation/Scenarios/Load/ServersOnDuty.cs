using GovGrid.Simulation.Assumptions;
using GovGrid.Simulation.Randomness;
using GovGrid.Simulation.World;
using GovGrid.Towns;

namespace GovGrid.Simulation.Scenarios.Load;

/// <summary>Mean numbers of posts and workers on duty: averaged over whole weeks in which the rota comes round, without those who stay away or have a break.</summary>
internal sealed class ServersOnDuty
{
    private const int LongestWeeks = 53;
    private static readonly TimeSpan Step = TimeSpan.FromMinutes(5);

    private readonly Attendance attendance;
    private readonly Town town;
    private readonly WorldDefinition world;
    private readonly DateTimeOffset from;
    private readonly int steps;
    private readonly Dictionary<(Duty, IReadOnlyList<BreakAssumption>), double> known = [];

    public ServersOnDuty(Town town, WorldDefinition world, DateTimeOffset from)
    {
        (this.town, this.world, this.from) = (town, world, from);
        attendance = new Attendance(town, world, new Streams(world.Seed));
        var cycle = town.Definition.Rota.Cycle.Count;
        var weeks = cycle % 7 == 0 ? cycle / 7 : cycle;
        steps = (int)(Math.Min(weeks, LongestWeeks) * TimeSpan.FromDays(7) / Step);
    }

    /// <summary>The mean number of posts.</summary>
    public double Of(IEnumerable<Post> posts) => posts.Sum(post => (1 - attendance.AbsenceOf(post)) * ShareOf(post.Duty, attendance.BreaksOf(post)));

    /// <summary>The mean number of grid workers.</summary>
    public double Of(IEnumerable<WorkerDefinition> workers) =>
        workers.Sum(worker => (1 - (world.Workers.Absence?.Value ?? 0)) * ShareOf(Attendance.DutyOf(worker), world.Workers.Breaks ?? []));

    private double ShareOf(Duty duty, IReadOnlyList<BreakAssumption> breaks)
    {
        if (duty.Kind is DutyKind.Always) return 1;
        if (!known.TryGetValue((duty, breaks), out var share))
            known[(duty, breaks)] = share = Enumerable.Range(0, steps).Count(step => IsAtWork(duty, breaks, from + (step + 0.5) * Step)) / (double)steps;
        return share;
    }

    private bool IsAtWork(Duty duty, IReadOnlyList<BreakAssumption> breaks, DateTimeOffset at)
    {
        if (!town.IsOnDuty(duty, at)) return false;
        if (breaks.Count == 0 || attendance.ShiftAt(duty, at) is not { } shift) return true;
        var hours = (at - shift.Start).TotalHours;
        return !breaks.Any(planned => planned.AfterHours <= hours && hours < planned.AfterHours + planned.Minutes / 60);
    }
}
