namespace GovGrid.Simulation.World;

/// <summary>Any code as a deed about an incident.</summary>
/// <param name="scene">The world.</param>
/// <param name="matter">The incident.</param>
/// <param name="plan">As <see cref="MatterDeed"/> says.</param>
/// <param name="what">Names it, for the log.</param>
/// <param name="does">Does it.</param>
/// <param name="movesOn">As <see cref="MatterDeed"/> says.</param>
internal sealed class AnyMatterDeed(Scene scene, Matter matter, int? plan, string what, Func<Task> does, bool movesOn = false)
    : MatterDeed(scene, matter, plan, movesOn)
{
    /// <inheritdoc />
    public override string What => what;

    /// <inheritdoc />
    protected override Task DoPlanned() => does();
}
