namespace GovGrid.Simulation.World;

/// <summary>Something that somebody will do about an incident.</summary>
internal sealed class MatterDeed : Deed
{
    private readonly Scene scene;
    private readonly Matter matter;
    private readonly int? plan;
    private readonly bool movesOn;

    /// <summary>Means to do it; until it is done the incident is held.</summary>
    /// <param name="scene">The world.</param>
    /// <param name="matter">The incident.</param>
    /// <param name="plan">Comes to nothing when the incident has moved on from this plan; null for what is done whatever has become of it.</param>
    /// <param name="what">Names it, for the log.</param>
    /// <param name="does">Does it.</param>
    /// <param name="movesOn">Whether without it the incident would stay as it is, also where it has no plan.</param>
    public MatterDeed(Scene scene, Matter matter, int? plan, string what, Func<Task> does, bool movesOn = false)
        : base(scene.Deeds, what, does)
    {
        (this.scene, this.matter, this.plan, this.movesOn) = (scene, matter, plan, movesOn);
        scene.Matters.Hold(matter);
    }

    /// <summary>Whether without it the incident would stay as it is.</summary>
    public bool MovesOn => movesOn || plan is not null;

    /// <inheritdoc />
    public override void Drop() => scene.Matters.LetGo(matter);

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
