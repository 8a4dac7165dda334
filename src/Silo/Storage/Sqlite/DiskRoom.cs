namespace GovGrid.Silo.Storage.Sqlite;

/// <summary>
/// Whether the disk of a database takes more. The database itself would not tell until its log has no room left within the file that it has,
/// and then with whoever happened to report.
/// </summary>
internal static class DiskRoom
{
    // Some incidents with all their pages.
    private const int Wanted = 64 * 1024;

    /// <summary>Why not; null when it does. Blocks while the disk is busy.</summary>
    /// <param name="database">The database's file.</param>
    public static string? Missing(string database)
    {
        try
        {
            // Gone by name before it is written: nothing is left of it, however this ends.
            var path = $"{database}.room-{Path.GetRandomFileName()}";
            using var file = new FileStream(path, new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.Delete, BufferSize = 0 });
            File.Delete(path);
            file.Write(new byte[Wanted]);
            return null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return $"{database}: {error.Message}";
        }
    }
}
