namespace GovGrid.Simulation.World;

/// <summary>Something that somebody will do about an incident.</summary>
/// <param name="scene">The world.</param>
/// <param name="matter">The incident.</param>
/// <param name="plan">Comes to nothing when the incident has moved on from this plan; null for what is done whatever has become of it.</param>
/// <param name="what">Names it, for the log.</param>
/// <param name="does">Does it.</param>
internal sealed class MatterDeed(Scene scene, Matter matter, int? plan, string what, Func<Task> does) : Deed(scene.Deeds, what, does)
{
    /// <inheritdoc />
    public override Task Begin()
    {
        if (--matter.Intended == 0) scene.Matters.LetGo(matter);
        return base.Begin();
    }

    /// <inheritdoc />
    public override Task Do()
    {
        if (plan is null || matter.Plan == plan) return base.Do();
        scene.Counts.CountOvertaken();
        return Task.CompletedTask;
    }
}
