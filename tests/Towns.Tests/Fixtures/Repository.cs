namespace GovGrid.Towns.Tests.Fixtures;

/// <summary>Finds the repository's files from wherever the tests were built to.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string Town(string name) => Path.Combine(Root, "towns", name);

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "GovGrid.sln")) ? folder : Find(Path.GetDirectoryName(folder)!);
}
