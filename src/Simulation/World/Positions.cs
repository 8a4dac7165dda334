using GovGrid.Finding;
using GovGrid.Simulation.Assumptions;
using GovGrid.Simulation.Randomness;

namespace GovGrid.Simulation.World;

/// <summary>The phones of workers on duty, which report their position every now and then, where they have signal.</summary>
internal sealed class Positions(Scene scene)
{
    /// <summary>A worker has come on duty.</summary>
    public void Follow(Walker walker) => Next(walker, walker.Shift, scene.Deeds.Now, 0);

    private void Next(Walker walker, int shift, DateTimeOffset last, int number)
    {
        var stream = scene.Streams.Of(Purpose.Position, walker.Worker.Id, number);
        var when = last + stream.Minutes(scene.Assumed.Workers.Patrol.PositionEvery);
        scene.Deeds.At(when, "plan the next position", () =>
        {
            if (!walker.OnDuty || walker.Shift != shift) return LeftOn(walker, number);
            Next(walker, shift, scene.Deeds.Now > when ? scene.Deeds.Now : when, number + 1);
            MaybeLosesSignal(walker, number);
            return walker.IsSilent(scene.Deeds.Now) ? Task.CompletedTask : Report(walker);
        });
    }

    private void MaybeLosesSignal(Walker walker, int number)
    {
        var (signal, stream) = (scene.Assumed.Workers.Detours.Signal, scene.Streams.Of(Purpose.Signal, walker.Worker.Id, number));
        if (walker.Incident is null && stream.Chance(signal.OnPatrol)) walker.FallSilent(scene.Deeds.Now, stream.Minutes(signal.Minutes));
    }

    // At home the phone goes on for once, and is told that the shift is over.
    private Task LeftOn(Walker walker, int number) =>
        !walker.OnDuty && scene.Hands.Errs(Mistake.PhoneLeftOn, $"{walker.Worker.Id}/{number}") ? Report(walker) : Task.CompletedTask;

    private Task Report(Walker walker) => scene.Deeds.Once("report a position", async () => scene.Counts.Count(
        WorldAct.ReportPosition,
        await scene.Deeds.Grains.GetWorker(scene.Town.Code, walker.Worker.Id).ReportPosition(walker.PointAt(scene.Deeds.Now), scene.Deeds.Now)));
}
