using GovGrid.Simulation.Assumptions;
using GovGrid.Towns;
using GovGrid.Workers;

namespace GovGrid.Simulation.World;

/// <summary>A grid worker who takes breaks: goes off duty, after the incident in hand.</summary>
/// <param name="scene">The scene.</param>
/// <param name="walker">The worker.</param>
/// <param name="goOn">Has the worker come on duty again, or stay, as far as there is a shift.</param>
internal sealed class RestingWorker(Scene scene, Walker walker, Func<Walker, Task> goOn) : IResting
{
    public string Id => walker.Worker.Id;

    public Duty Duty => walker.Duty;

    public IReadOnlyList<BreakAssumption> Breaks => scene.Assumed.Workers.Breaks ?? [];

    public TimeSpan Longest => TimeSpan.FromMinutes(scene.Town.Definition.Policy.Duty.OvertimeMinutes);

    public bool IsAtWork => walker.OnDuty && scene.Attendance.IsThere(walker.Worker, scene.Deeds.Now);

    private IGridWorkerGrain Worker => scene.GrainOf(walker);

    public async Task Stop()
    {
        if (!(await Worker.GoOffDuty()).Worker.OnDuty) walker.End();
    }

    public async Task<DateTimeOffset?> FreeSince() => await Worker.LastDutyChange() is { OnDuty: false, At: var since } ? since : null;

    public async Task<bool> HasStopped(DateTimeOffset since) =>
        (await Worker.Get()).Leaving || (await Worker.LastDutyChange() is { OnDuty: false, At: var at } && at >= since);

    public Task GoOn() => goOn(walker);
}
