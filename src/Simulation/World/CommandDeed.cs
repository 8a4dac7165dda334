using GovGrid.Incidents;

namespace GovGrid.Simulation.World;

/// <summary>A command that somebody will give.</summary>
/// <param name="scene">The world.</param>
/// <param name="matter">The incident.</param>
/// <param name="plan">As <see cref="MatterDeed"/> says.</param>
/// <param name="command">The command.</param>
/// <param name="holds">What must hold of the incident then; null where nothing must.</param>
/// <param name="movesOn">As <see cref="MatterDeed"/> says.</param>
internal sealed class CommandDeed(Scene scene, Matter matter, int? plan, IncidentCommand command, Func<IncidentState, bool>? holds = null, bool movesOn = false)
    : MatterDeed(scene, matter, plan, movesOn)
{
    /// <inheritdoc />
    public override string What => command.Id;

    /// <inheritdoc />
    protected override Task DoPlanned() => holds is null || holds(Matter.State) ? Scene.Hands.Give(Matter, command) : Task.CompletedTask;
}
