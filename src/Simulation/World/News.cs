using GovGrid.Live;
using GovGrid.Simulation.Agenda;

namespace GovGrid.Simulation.World;

/// <summary>New events of an incident on their way to the world: it hears them when whoever told them has ended its turn.</summary>
internal sealed class News(Recollection memory, IncidentRecord record) : IAction
{
    /// <inheritdoc />
    public Task Begin()
    {
        memory.Hear(record);
        return Task.CompletedTask;
    }
}
