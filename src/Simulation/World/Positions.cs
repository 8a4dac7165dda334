using GovGrid.Finding;
using GovGrid.Simulation.Randomness;

namespace GovGrid.Simulation.World;

/// <summary>The phones of workers on duty, which report their position every now and then.</summary>
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
            if (!walker.OnDuty || walker.Shift != shift) return Task.CompletedTask;
            Next(walker, shift, scene.Deeds.Now > when ? scene.Deeds.Now : when, number + 1);
            return scene.Deeds.Once("report a position", () =>
                scene.Deeds.Grains.GetWorker(scene.Town.Code, walker.Worker.Id).ReportPosition(walker.PointAt(scene.Deeds.Now), scene.Deeds.Now));
        });
    }
}
