namespace GovGrid.Simulation.Commands;

/// <summary>Places for output, tried before anything is run for them.</summary>
internal static class OutputPlace
{
    /// <summary>Tries files, and folders, which are made where there are none.</summary>
    /// <param name="files">The options that name files, with the files; null for none.</param>
    /// <param name="folders">The options that name folders, with the folders; null for none.</param>
    /// <exception cref="IOException">One cannot be written, or two files are one; the message names option and place.</exception>
    public static void Try(IReadOnlyList<(string Option, string? Path)> files, IReadOnlyList<(string Option, string? Path)> folders)
    {
        foreach (var (option, path) in files) TryFile(option, path);
        foreach (var (option, path) in folders) TryFolder(option, path);
        foreach (var same in files.Where(file => file.Path is not null).GroupBy(file => Path.GetFullPath(file.Path!)).Where(same => same.Count() > 1))
            throw new IOException($"{string.Join(" and ", same.Select(file => file.Option))} {same.First().Path}: expected a file for each.");
    }

    private static void TryFile(string option, string? path)
    {
        if (path is null) return;
        Attempt($"{option} {path}: expected a file that can be written", () =>
        {
            var isNew = !File.Exists(path);
            File.Open(path, FileMode.OpenOrCreate, FileAccess.Write).Dispose();
            if (isNew) File.Delete(path);
        });
    }

    private static void TryFolder(string option, string? path)
    {
        if (path is null) return;
        Attempt($"{option} {path}: expected a folder that can be made and written", () =>
        {
            Directory.CreateDirectory(path);
            var trial = Path.Combine(path, Path.GetRandomFileName());
            File.Create(trial).Dispose();
            File.Delete(trial);
        });
    }

    private static void Attempt(string expected, Action act)
    {
        try
        {
            act();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new IOException($"{expected}. {error.Message}", error);
        }
    }
}
