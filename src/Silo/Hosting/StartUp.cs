using System.Net.Sockets;
using System.Text.Json;
using GovGrid.Silo.Storage.Databases;
using GovGrid.Towns.Loading;
using Microsoft.AspNetCore.Connections;

namespace GovGrid.Silo.Hosting;

/// <summary>Runs a process, and tells whoever starts it what keeps it from running.</summary>
public static class StartUp
{
    private const int BadInput = 2;

    /// <summary>Runs a process to its end.</summary>
    /// <returns>The exit code: 0, or 2 for settings, files, a database or an address that cannot be run with; standard error then says which.</returns>
    public static async Task<int> Run(Func<Task> process)
    {
        ArgumentNullException.ThrowIfNull(process);
        try
        {
            await process();
            return 0;
        }
        catch (Exception error) when (WhyNot(error) is { } why)
        {
            await Console.Error.WriteLineAsync($"GovGrid cannot start 无法启动:{Environment.NewLine}{why}");
            return BadInput;
        }
    }

    // What whoever starts it can mend, in their words; null for the rest.
    private static string? WhyNot(Exception error) => error switch
    {
        SettingsException or TownFileException or DataFileException or StorageException => error.Message,
        InvalidDataException { InnerException: FormatException or JsonException } => $"{error.Message} {error.InnerException.Message}", // appsettings.json
        IOException { InnerException: AddressInUseException } or SocketException { SocketErrorCode: SocketError.AddressNotAvailable or SocketError.AccessDenied } =>
            $"ASPNETCORE_URLS cannot be listened on: {error.Message} Expected: an address of this machine, and a port that is free.",
        _ => null,
    };
}
