using System.CommandLine;
using GovGrid.Grains.Incidents;

namespace GovGrid.Simulation.Commands;

/// <summary><c>govgrid states</c>: prints docs/states.md, the table of commands, states and roles.</summary>
public static class StatesCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("states", "Prints which command is allowed in which state to which role (docs/states.md).");
        command.SetAction(arguments => arguments.InvocationConfiguration.Output.Write(StatesDocument.Write()));
        return command;
    }
}
