using System.CommandLine;
using GovGrid.Simulation.Demand.Recorded;
using GovGrid.Towns.Loading;

namespace GovGrid.Simulation.Commands;

/// <summary>Tells what cannot be used as text, with the exit code for it.</summary>
internal static class BadInput
{
    /// <summary>Does something; files that cannot be used are told.</summary>
    public static async Task<int> Told(ParseResult arguments, Func<Task<int>> action)
    {
        try
        {
            return await action();
        }
        catch (Exception error) when (error is DataFileException or TownFileException or RecordedFileException or IOException or UnauthorizedAccessException)
        {
            await arguments.InvocationConfiguration.Error.WriteLineAsync(error.Message);
            return ExitCodes.BadInput;
        }
    }
}
