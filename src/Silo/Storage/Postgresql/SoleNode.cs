using System.Data;
using GovGrid.Silo.Storage.Databases;
using Npgsql;

namespace GovGrid.Silo.Storage.Postgresql;

/// <summary>
/// The right of one process to run silos on a PostgreSQL database. A second one, with a cluster of its own, would run every grain twice.
/// The right is a lock of a session: the server frees it however the process ends.
/// </summary>
internal sealed class SoleNode(PostgresDatabase database) : IDisposable
{
    // Any number will do as long as all nodes take the same, and no other lock does.
    private const long Key = 0x47475253;

    // A machine that lost its power ends no session: the server is to find out within half a minute, not within two hours.
    private const string NoticeDeath = "SET tcp_keepalives_idle = 10; SET tcp_keepalives_interval = 5; SET tcp_keepalives_count = 3";

    private NpgsqlConnection? session;

    /// <summary>What an operator calls the database.</summary>
    public string Database => database.Name;

    /// <summary>Takes the right.</summary>
    /// <exception cref="StorageException">Another process has it.</exception>
    public static SoleNode Of(PostgresDatabase database)
    {
        var sole = new SoleNode(database);
        if (sole.TryHold()) return sole;
        sole.Dispose();
        throw new StorageException(
            $"PostgreSQL at {database.Name} serves another GovGrid process. Expected: one process per database (GOVGRID_DB); "
            + "after a loss of power or network, half a minute until the server has noticed.");
    }

    /// <summary>Takes the right, again if the session was lost; to hold it twice is to hold it.</summary>
    /// <returns>False when another session has it, be it an earlier one of this process that the server has not given up yet.</returns>
    /// <exception cref="NpgsqlException">The server cannot be asked, so nobody knows.</exception>
    public bool TryHold()
    {
        if (session is not { State: ConnectionState.Open })
        {
            session?.Dispose();
            session = database.Source.OpenConnection();
            using var keepAlive = new NpgsqlCommand(NoticeDeath, session);
            keepAlive.ExecuteNonQuery();
        }

        using var take = new NpgsqlCommand("SELECT pg_try_advisory_lock(@key)", session);
        take.Parameters.AddWithValue("key", Key);
        return (bool)take.ExecuteScalar()!;
    }

    public void Dispose()
    {
        try
        {
            Release();
        }
        catch (NpgsqlException)
        {
            // The session is gone, and the lock with it.
        }
        finally
        {
            session?.Dispose();
        }
    }

    // Back in the pool the session would live on, and the lock with it.
    private void Release()
    {
        if (session is not { State: ConnectionState.Open }) return;
        using var free = new NpgsqlCommand("SELECT pg_advisory_unlock_all()", session);
        free.ExecuteNonQuery();
    }
}
