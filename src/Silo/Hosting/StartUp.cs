using GovGrid.Silo.Storage.Databases;
using GovGrid.Towns.Loading;

namespace GovGrid.Silo.Hosting;

/// <summary>Runs a process, and tells whoever starts it what keeps it from running.</summary>
public static class StartUp
{
    private const int BadInput = 2;

    /// <summary>Runs a process to its end.</summary>
    /// <returns>The exit code: 0, or 2 for settings, files or a database that cannot be run with; standard error then says which.</returns>
    public static async Task<int> Run(Func<Task> process)
    {
        ArgumentNullException.ThrowIfNull(process);
        try
        {
            await process();
            return 0;
        }
        catch (Exception error) when (error is SettingsException or TownFileException or StorageException)
        {
            await Console.Error.WriteLineAsync($"GovGrid cannot start 无法启动:{Environment.NewLine}{error.Message}");
            return BadInput;
        }
    }
}
