namespace GovGrid.Silo.Tests.Support;

/// <summary>A disk in memory that is soon full. Mounting one takes root.</summary>
public sealed class SmallDisk : IDisposable
{
    private readonly TemporaryDirectory directory = new();

    public SmallDisk(int kibibytes, bool readOnly = false)
    {
        if (!Environment.IsPrivilegedProcess)
            throw new InvalidOperationException("This test mounts a small tmpfs and so must run as root: sudo ./test.sh");

        Command.Run("mount", "-t", "tmpfs", "-o", $"size={kibibytes}k{(readOnly ? ",ro" : "")}", "tmpfs", directory.Path);
    }

    public string Path => directory.Path;

    private string Ballast => directory.File("ballast");

    /// <summary>Leaves no room at all.</summary>
    public void Fill()
    {
        using var file = new FileStream(Ballast, FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 0);
        try
        {
            while (true) file.Write(new byte[4096]);
        }
        catch (IOException)
        {
            // That was the point.
        }
    }

    /// <summary>Gives the room back.</summary>
    public void Free() => File.Delete(Ballast);

    public void Dispose()
    {
        Command.Run("umount", "-l", directory.Path);
        directory.Dispose();
    }
}
