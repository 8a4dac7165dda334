using System.CommandLine;
using System.CommandLine.Help;

namespace GovGrid.Simulation.Commands;

/// <summary><c>govgrid</c>: all the verbs there are.</summary>
public static class GovGridCommand
{
    // After Ctrl-C what is done is still written, and a silo goes down.
    private static readonly TimeSpan TimeToEnd = TimeSpan.FromMinutes(1);

    // A RootCommand would take the name of the file that runs.
    private static Command Create() => new("govgrid", "govgrid: checks logs of events, makes and checks the files of towns, replays what was recorded, simulates scenarios, runs studies.")
    {
        CheckCommand.Create(),
        TownCommand.Create(),
        StatesCommand.Create(),
        DemandCommand.Create(),
        SimulateCommand.Create(),
        LongRunCommand.Create(),
        SweepCommand.Create(),
        new HelpOption(),
        new VersionOption(),
    };

    /// <summary>Runs what the arguments say.</summary>
    /// <param name="arguments">The arguments, without the program.</param>
    /// <param name="console">Where it speaks; the console when left out.</param>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static async Task<int> Run(IReadOnlyList<string> arguments, InvocationConfiguration? console = null)
    {
        var parsed = Create().Parse(arguments);
        var code = await parsed.InvokeAsync(console ?? new InvocationConfiguration { ProcessTerminationTimeout = TimeToEnd });
        return parsed.Errors.Count > 0 ? ExitCodes.BadInput : code;
    }
}
