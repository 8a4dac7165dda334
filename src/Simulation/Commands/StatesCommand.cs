using System.CommandLine;
using GovGrid.Grains.Incidents;
using GovGrid.Towns.Loading;

namespace GovGrid.Simulation.Commands;

/// <summary><c>govgrid states</c>: prints docs/states.md, the table of commands, states and roles.</summary>
public static class StatesCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var town = new Option<string>("--town") { Description = "Folder of the town whose roles it tells.", DefaultValueFactory = _ => "towns/ningwei" };
        var command = new Command("states", "Prints which command is allowed in which state to which role (docs/states.md).") { town };
        command.SetAction(arguments =>
        {
            try
            {
                arguments.InvocationConfiguration.Output.Write(StatesDocument.Write(TownDirectory.Load(arguments.GetValue(town)!).Towns[0]));
                return ExitCodes.Done;
            }
            catch (TownFileException error)
            {
                arguments.InvocationConfiguration.Error.WriteLine(error.Message);
                return ExitCodes.BadInput;
            }
        });
        return command;
    }
}
