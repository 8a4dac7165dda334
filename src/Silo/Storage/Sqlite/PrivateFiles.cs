namespace GovGrid.Silo.Storage.Sqlite;

/// <summary>
/// Keeps the database from other accounts of the machine: it holds contacts and the hashes of tokens. SQLite gives the files that it makes
/// beside a database the mode of the database.
/// </summary>
internal static class PrivateFiles
{
    private const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Makes a directory that nobody else may look into. One that is there stays as it is: it may be shared on purpose.</summary>
    public static void MakeDirectory(string directory)
    {
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(directory);
        else Directory.CreateDirectory(directory, Owner | UnixFileMode.UserExecute);
    }

    /// <summary>Opens a file, made if missing, that this process alone holds.</summary>
    public static FileStream Hold(string file) => new(file, Options(FileShare.None));

    /// <summary>Makes a small file in one go, on the disk when it returns: nobody ever reads a part of it.</summary>
    /// <param name="file">Its path.</param>
    /// <param name="content">What it holds.</param>
    /// <param name="replace">Whether one that is there gives way; else it stays as it is.</param>
    public static void Keep(string file, ReadOnlySpan<byte> content, bool replace)
    {
        var unfinished = $"{file}.{Path.GetRandomFileName()}";
        using (var stream = new FileStream(unfinished, Options(FileShare.None)))
        {
            stream.Write(content);
            stream.Flush(flushToDisk: true);
        }

        try
        {
            File.Move(unfinished, file, replace);
        }
        catch (IOException) when (!replace && File.Exists(file))
        {
            File.Delete(unfinished); // another was faster
        }
    }

    /// <summary>Makes a database's file if it is missing, and narrows those that earlier versions made.</summary>
    public static void Claim(string database)
    {
        new FileStream(database, Options(FileShare.ReadWrite)).Dispose();
        if (OperatingSystem.IsWindows()) return;
        foreach (var file in new[] { database, $"{database}-wal", $"{database}-shm", $"{database}.lock" }.Where(File.Exists)) Narrow(file);
    }

    private static FileStreamOptions Options(FileShare share)
    {
        var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = share, BufferSize = 0 };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = Owner;
        return options;
    }

    private static void Narrow(string file)
    {
        if (OperatingSystem.IsWindows()) return;
        try
        {
            File.SetUnixFileMode(file, Owner);
        }
        catch (UnauthorizedAccessException)
        {
            // Another account's file that this one may write: whoever set that up decides who reads it.
        }
    }
}
