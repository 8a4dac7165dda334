using GovGrid.Simulation.Assumptions;
using GovGrid.Simulation.Randomness;
using GovGrid.Simulation.World.Kept;

namespace GovGrid.Simulation.World;

/// <summary>
/// The phones of workers on duty. Where positions are assumed, they report one every now and then, where they have signal; else they tell each way
/// once, when it begins, and are known to be on it or around its end.
/// </summary>
internal sealed class Positions(Scene scene)
{
    private readonly Dictionary<string, KeptPosition> next = new(StringComparer.Ordinal);

    private Law? Every => scene.Assumed.Workers.Patrol.PositionEvery;

    /// <summary>A worker has come on duty.</summary>
    public void Follow(Walker walker)
    {
        if (Every is { } every) NextAfter(scene.Deeds.Now, walker, every, walker.Shift, 0);
        else Tell(walker);
    }

    /// <summary>The next position that a worker's phone will tell; null where none is planned.</summary>
    public KeptPosition? NextOf(string worker) => next.GetValueOrDefault(worker);

    /// <summary>Goes on with a phone as it was kept; one that told ways and now tells positions, or the other way round, begins to.</summary>
    public void GoOn(Walker walker, KeptPosition? kept)
    {
        if (Every is { } every && kept is var (at, number)) Next(walker, every, walker.OnDuty ? walker.Shift : -1, at, number);
        else if (walker.OnDuty && Every is null != kept is null) Follow(walker);
    }

    /// <summary>A worker has set out for an incident.</summary>
    public void SetOut(Walker walker)
    {
        if (Every is null) Tell(walker);
    }

    /// <summary>A worker is free, and goes back on patrol.</summary>
    public void Freed(Walker walker)
    {
        if (Every is null && walker.OnDuty) Tell(walker);
    }

    private void NextAfter(DateTimeOffset last, Walker walker, Law every, int shift, int number)
    {
        var stream = scene.Streams.Of(Purpose.Position, walker.Worker.Id, number);
        Next(walker, every, shift, last + stream.Minutes(every), number);
    }

    private void Next(Walker walker, Law every, int shift, DateTimeOffset when, int number)
    {
        next[walker.Worker.Id] = new KeptPosition(when, number);
        scene.Deeds.At(when, "plan the next position", () =>
        {
            if (!walker.OnDuty || walker.Shift != shift) return LeftOn(walker, number);
            NextAfter(scene.Deeds.Now > when ? scene.Deeds.Now : when, walker, every, shift, number + 1);
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
        await scene.GrainOf(walker).ReportPosition(walker.PointAt(scene.Deeds.Now), scene.Deeds.Now)));

    private void Tell(Walker walker) => scene.Deeds.At(scene.Deeds.Now, new WayTold(scene, walker, walker.Way));
}
