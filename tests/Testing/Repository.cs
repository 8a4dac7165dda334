namespace GovGrid.Testing;

/// <summary>Where the project's files are, seen from a running test.</summary>
public static class Repository
{
    /// <summary>The folder of GovGrid.sln.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The configuration that this test was built in.</summary>
    public static string Configuration { get; } =
        AppContext.BaseDirectory.Contains($"{Path.DirectorySeparatorChar}Release{Path.DirectorySeparatorChar}", StringComparison.Ordinal) ? "Release" : "Debug";

    /// <summary>A file or folder of the project.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>The built program of a source project, in the configuration of this test.</summary>
    public static string ProgramOf(string project)
    {
        var file = PathOf("src", project, "bin", Configuration, "net10.0", $"GovGrid.{project}.dll");
        return File.Exists(file) ? file : throw new FileNotFoundException($"'{file}' is missing: build GovGrid.sln in the configuration {Configuration} first.");
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "GovGrid.sln")))
                return folder.FullName;
        throw new DirectoryNotFoundException($"No folder above '{AppContext.BaseDirectory}' holds GovGrid.sln.");
    }
}
