using GovGrid.Silo.Storage.Databases;
using Microsoft.Data.Sqlite;

namespace GovGrid.Silo.Storage.Sqlite;

/// <summary>A SQLite file with its one writer and its readers.</summary>
public sealed class SqliteDatabase : Database
{
    private readonly FileStream held;

    private SqliteDatabase(string file, FileStream held, WriterConnection connection)
    {
        this.held = held;
        File = file;
        ReadConnectionString = ConnectionString(file, SqliteOpenMode.ReadOnly, pooled: true);
        Writer = new SqliteWriter(connection, file);
        Readers = new SqliteReaders("sqlite-reader");
        GrainReaders = new SqliteReaders("sqlite-grain-reader");
    }

    /// <summary>The full path.</summary>
    public string File { get; }

    /// <inheritdoc />
    public override string Name => File;

    /// <summary>For every write of the process.</summary>
    public SqliteWriter Writer { get; }

    /// <summary>For the reads of lists, reports and sign-ins, as many as people ask for.</summary>
    public SqliteReaders Readers { get; }

    /// <summary>For what grains wait for, their state and reminders: no list or stranger's sign-in may come before it.</summary>
    internal SqliteReaders GrainReaders { get; }

    /// <summary>Opens pooled connections that can only read, and that see what is committed.</summary>
    public string ReadConnectionString { get; }

    /// <summary>Opens the file, made if missing, and brings its schema up to date.</summary>
    /// <exception cref="StorageException">
    /// The directory cannot be written, the disk is full, another process has the file, or it is damaged, foreign or of a newer build.
    /// </exception>
    public static SqliteDatabase Open(string file)
    {
        var held = DatabaseLock.Take(file);
        var connection = new WriterConnection(ConnectionString(file, SqliteOpenMode.ReadWriteCreate, pooled: false));
        try
        {
            PrivateFiles.Claim(file);
            Prepare(connection, file);
            return new SqliteDatabase(file, held, connection);
        }
        catch (Exception error)
        {
            connection.End();
            held.Dispose();
            throw SqliteErrors.Describe(error, file, "The database cannot be opened");
        }
    }

    /// <inheritdoc />
    public override async Task<string?> WhyNotWritable() => await Readers.Run(() => DiskRoom.Missing(File)) ?? (Writer.HasFailed ? await TryWriting() : null);

    /// <inheritdoc />
    protected override void Dispose(bool disposing)
    {
        GrainReaders.Dispose();
        Readers.Dispose();
        // The last connection to close folds the log into the file, and a reader's may not.
        using (var reading = new SqliteConnection(ReadConnectionString)) SqliteConnection.ClearPool(reading);
        Writer.Dispose();
        held.Dispose();
    }

    // Where nobody is sent any more because a write has failed, nobody else would find out that writing works again.
    private async Task<string?> TryWriting()
    {
        try
        {
            await Writer.Run(transaction =>
            {
                using var same = transaction.Connection!.CreateCommand();
                same.CommandText = "UPDATE GovGridMigrations SET Name = Name WHERE Number = 1";
                return same.ExecuteNonQuery();
            });
            return null;
        }
        catch (StorageException error)
        {
            return error.Message;
        }
    }

    private static void Prepare(WriterConnection connection, string file)
    {
        connection.Open();
        SqliteFile.Claim(connection, file);
        SqliteFile.Configure(connection, file);
        using var transaction = connection.BeginTransaction(deferred: false);
        Migrator.Run(transaction, SqlScripts.Sqlite, file);
        transaction.Commit();
    }

    private static string ConnectionString(string file, SqliteOpenMode mode, bool pooled) => new SqliteConnectionStringBuilder
    {
        DataSource = file,
        Mode = mode,
        Pooling = pooled,
        DefaultTimeout = 5,
    }.ToString();
}
