using GovGrid.Silo.Storage.Databases;
using Microsoft.Data.Sqlite;

namespace GovGrid.Silo.Storage.Sqlite;

/// <summary>Turns SQLite's result codes into what an operator can act on.</summary>
internal static class SqliteErrors
{
    private const int Busy = 5, ReadOnly = 8, IoError = 10, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26;

    /// <summary>The error of one file, with what is expected of whoever runs it.</summary>
    public static StorageException Describe(Exception error, string file, string consequence) =>
        error as StorageException ?? new StorageException($"{consequence}: {Cause(error, file)}", error);

    private static string Cause(Exception error, string file) => (error.GetBaseException() as SqliteException)?.SqliteErrorCode switch
    {
        Full => $"the disk that holds {file} is full. Free some space there.",
        ReadOnly or CannotOpen => $"{file} cannot be written. Expected: a file in a directory that this process may write (GOVGRID_DATA).",
        IoError => $"the disk that holds {file} failed ({error.Message}). Check the disk and its free space.",
        Corrupt or NotADatabase => $"{file} is damaged or is no SQLite database ({error.Message}). Restore it from a backup, or move it away to start empty.",
        Busy => $"{file} is locked by another program. Expected: GovGrid alone writes it.",
        _ => $"{file}: {error.Message}",
    };
}
