namespace GovGrid.Testing;

/// <summary>Where virtual towns keep their databases.</summary>
internal static class TownStore
{
    private const string Memory = "/dev/shm";
    private const long Enough = 4L << 30; // containers often have a few megabytes there

    /// <summary>
    /// A folder of its own, in memory where there is enough: a virtual town tests what grains do, and time in it costs nothing but its
    /// calls, so waiting for a disk at each write would only be waiting. What survives a power cut is tested on a disk, elsewhere.
    /// </summary>
    // A name that no killed run has left a database under; nothing that a test sees depends on it.
    public static string MakeFolder() => IsRoomy()
        ? Directory.CreateDirectory(Path.Combine(Memory, $"govgrid-{Guid.NewGuid():N}")).FullName
        : Directory.CreateTempSubdirectory("govgrid-").FullName;

    private static bool IsRoomy() => Directory.Exists(Memory) && new DriveInfo(Memory).AvailableFreeSpace > Enough;
}
