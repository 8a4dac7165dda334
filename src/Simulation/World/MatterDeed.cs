namespace GovGrid.Simulation.World;

/// <summary>Something that somebody will do about an incident.</summary>
internal sealed class MatterDeed : Deed
{
    private readonly Scene scene;
    private readonly Matter matter;
    private readonly int? plan;

    /// <summary>Means to do it; until it is done the incident is held.</summary>
    /// <param name="scene">The world.</param>
    /// <param name="matter">The incident.</param>
    /// <param name="plan">Comes to nothing when the incident has moved on from this plan; null for what is done whatever has become of it.</param>
    /// <param name="what">Names it, for the log.</param>
    /// <param name="does">Does it.</param>
    public MatterDeed(Scene scene, Matter matter, int? plan, string what, Func<Task> does)
        : base(scene.Deeds, what, does)
    {
        (this.scene, this.matter, this.plan) = (scene, matter, plan);
        scene.Matters.Hold(matter);
    }

    /// <inheritdoc />
    public override Task Begin()
    {
        scene.Matters.LetGo(matter);
        return base.Begin();
    }

    /// <inheritdoc />
    public override void WaitsForNextTry() => scene.Matters.Hold(matter);

    /// <inheritdoc />
    public override Task Do()
    {
        if (plan is null || matter.Plan == plan) return base.Do();
        scene.Counts.CountOvertaken();
        return Task.CompletedTask;
    }
}
