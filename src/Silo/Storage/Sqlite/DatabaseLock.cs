using GovGrid.Silo.Storage.Databases;

namespace GovGrid.Silo.Storage.Sqlite;

/// <summary>
/// Keeps a second process off the file. SQLite would let it in, and two silos with a cluster of one each would run every
/// grain twice. The operating system frees the lock however the process ends.
/// </summary>
internal static class DatabaseLock
{
    public static FileStream Take(string file)
    {
        CreateDirectory(Path.GetDirectoryName(file)!);
        var path = file + ".lock";
        try
        {
            return PrivateFiles.Hold(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new StorageException(
                $"{file} cannot be opened: {path} is held by another GovGrid process, or cannot be written ({error.Message}). "
                + "Expected: one process per directory, and a directory that it may write (GOVGRID_DATA).",
                error);
        }
    }

    private static void CreateDirectory(string directory)
    {
        try
        {
            PrivateFiles.MakeDirectory(directory);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new StorageException(
                $"The data directory {directory} cannot be made ({error.Message}). Expected: a directory that this process may write (GOVGRID_DATA).",
                error);
        }
    }
}
