namespace GovGrid.Simulation.World;

/// <summary>Something that somebody will do about an incident.</summary>
internal abstract class MatterDeed : Deed
{
    private readonly int? plan;
    private readonly bool movesOn;

    /// <summary>Means to do it; until it is done the incident is held.</summary>
    /// <param name="scene">The world.</param>
    /// <param name="matter">The incident.</param>
    /// <param name="plan">Comes to nothing when the incident has moved on from this plan; null for what is done whatever has become of it.</param>
    /// <param name="movesOn">Whether without it the incident would stay as it is, also where it has no plan.</param>
    protected MatterDeed(Scene scene, Matter matter, int? plan, bool movesOn = false)
        : base(scene.Deeds)
    {
        (Scene, Matter, this.plan, this.movesOn) = (scene, matter, plan, movesOn);
        scene.Matters.Hold(matter);
    }

    /// <summary>Whether without it the incident would stay as it is.</summary>
    public bool MovesOn => movesOn || plan is not null;

    /// <summary>The world.</summary>
    protected Scene Scene { get; }

    /// <summary>The incident.</summary>
    protected Matter Matter { get; }

    /// <inheritdoc />
    public override void Drop() => Scene.Matters.LetGo(Matter);

    /// <inheritdoc />
    public override Task Begin()
    {
        Scene.Matters.LetGo(Matter);
        return base.Begin();
    }

    /// <inheritdoc />
    public override void WaitsForNextTry() => Scene.Matters.Hold(Matter);

    /// <inheritdoc />
    public override Task Do()
    {
        if (plan is null || Matter.Plan == plan) return DoPlanned();
        Scene.Counts.CountOvertaken();
        return Task.CompletedTask;
    }

    /// <summary>Does it where it is still to be done.</summary>
    protected abstract Task DoPlanned();
}
