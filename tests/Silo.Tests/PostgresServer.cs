using System.Globalization;
using GovGrid.Silo.Tests.Support;
using Npgsql;

namespace GovGrid.Silo.Tests;

/// <summary>A PostgreSQL server of its own, on a socket in a directory of its own, for the tests that share it.</summary>
public sealed class PostgresServer : IDisposable
{
    private const string Install = "apt-get install postgresql";
    private readonly TemporaryDirectory directory = new();
    private readonly string programs = FindPrograms();
    private int databases;

    public PostgresServer()
    {
        // The server refuses to run as root.
        if (Environment.IsPrivilegedProcess) Command.Run("chown", "postgres", directory.Path);
        AsServer("initdb", "-D", Data, "-U", "govgrid", "--auth=trust", "-E", "UTF8", "--locale=C");
        AsServer("pg_ctl", "-D", Data, "-w", "-l", Path.Combine(directory.Path, "log"), "-o", $"-k {directory.Path} -c listen_addresses=", "start");
    }

    private string Data => Path.Combine(directory.Path, "data");

    /// <summary>Makes an empty database and answers how to connect to it.</summary>
    public string NewDatabase()
    {
        var name = "test" + Interlocked.Increment(ref databases).ToString(CultureInfo.InvariantCulture);
        using var connection = new NpgsqlConnection(ConnectionString("postgres") + ";Pooling=false");
        connection.Open();
        using var command = new NpgsqlCommand($"CREATE DATABASE {name}", connection);
        command.ExecuteNonQuery();
        return ConnectionString(name);
    }

    public void Dispose()
    {
        NpgsqlConnection.ClearAllPools();
        AsServer("pg_ctl", "-D", Data, "-w", "-m", "immediate", "stop");
        directory.Dispose();
    }

    private static string FindPrograms() =>
        Directory.Exists("/usr/lib/postgresql")
        && Directory.GetDirectories("/usr/lib/postgresql").Order().LastOrDefault(d => File.Exists(d + "/bin/initdb")) is { } found
            ? found + "/bin"
            : throw new InvalidOperationException($"These tests need PostgreSQL's programs: {Install}");

    private string ConnectionString(string database) => $"Host={directory.Path};Username=govgrid;Database={database}";

    private void AsServer(string program, params string[] arguments)
    {
        string[] call = [Path.Combine(programs, program), .. arguments];
        if (Environment.IsPrivilegedProcess) call = ["runuser", "-u", "postgres", "--", .. call];
        Command.Run(call[0], call[1..]);
    }
}
