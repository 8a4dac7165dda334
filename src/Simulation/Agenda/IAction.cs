namespace GovGrid.Simulation.Agenda;

/// <summary>What an agenda does at its time. An object that knows all it needs is cheaper than closures, and a run plans dozens for each incident.</summary>
public interface IAction
{
    /// <summary>Begins it; completed when it is done.</summary>
    Task Begin();
}
