using GovGrid.Incidents;

namespace GovGrid.Simulation.World;

/// <summary>A command that somebody will give.</summary>
/// <param name="scene">The world.</param>
/// <param name="matter">The incident.</param>
/// <param name="plan">As <see cref="MatterDeed"/> says.</param>
/// <param name="command">The command.</param>
/// <param name="holds">What must hold of the incident then; null where nothing must.</param>
internal sealed class CommandDeed(Scene scene, Matter matter, int? plan, IncidentCommand command, Func<IncidentState, bool>? holds = null)
    : MatterDeed(scene, matter, plan)
{
    /// <inheritdoc />
    public override string What => command.Id;

    /// <inheritdoc />
    protected override Task DoPlanned() => holds is null || holds(Matter.State) ? Scene.Hands.Give(Matter, command) : Task.CompletedTask;
}
