namespace GovGrid.Simulation.Commands;

/// <summary>Places for output, tried before anything is run for them.</summary>
internal static class OutputPlace
{
    /// <summary>Tries a file.</summary>
    /// <param name="option">The option that names it.</param>
    /// <param name="path">The file; null for none.</param>
    /// <exception cref="IOException">It cannot be written; the message names option and place.</exception>
    public static void TryFile(string option, string? path)
    {
        if (path is null) return;
        Try($"{option} {path}: expected a file that can be written", () =>
        {
            var isNew = !File.Exists(path);
            File.Open(path, FileMode.OpenOrCreate, FileAccess.Write).Dispose();
            if (isNew) File.Delete(path);
        });
    }

    /// <summary>Tries a folder, and makes it where there is none.</summary>
    /// <param name="option">The option that names it.</param>
    /// <param name="path">The folder; null for none.</param>
    /// <exception cref="IOException">It cannot be written; the message names option and place.</exception>
    public static void TryFolder(string option, string? path)
    {
        if (path is null) return;
        Try($"{option} {path}: expected a folder that can be made and written", () =>
        {
            Directory.CreateDirectory(path);
            var trial = Path.Combine(path, Path.GetRandomFileName());
            File.Create(trial).Dispose();
            File.Delete(trial);
        });
    }

    private static void Try(string expected, Action act)
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
