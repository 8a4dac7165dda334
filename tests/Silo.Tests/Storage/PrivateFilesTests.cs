using System.Runtime.Versioning;
using GovGrid.Silo.Storage.Sqlite;
using GovGrid.Silo.Tests.Support;

namespace GovGrid.Silo.Tests.Storage;

[SupportedOSPlatform("linux")]
public sealed class PrivateFilesTests : IDisposable
{
    private const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private readonly TemporaryDirectory directory = new();

    [Fact]
    public void Nobody_else_may_read_what_a_new_database_keeps()
    {
        var file = Path.Combine(directory.Path, "data", "govgrid.db");
        using var database = SqliteDatabase.Open(file);

        Assert.Equal(Owner | UnixFileMode.UserExecute, File.GetUnixFileMode(Path.GetDirectoryName(file)!));
        var files = Directory.GetFiles(Path.GetDirectoryName(file)!);
        Assert.Contains($"{file}-wal", files);
        Assert.All(files, made => Assert.Equal(Owner, File.GetUnixFileMode(made)));
    }

    [Fact]
    public void A_file_that_an_earlier_version_left_readable_is_narrowed()
    {
        var file = directory.File("govgrid.db");
        SqliteDatabase.Open(file).Dispose();
        File.SetUnixFileMode(file, Owner | UnixFileMode.GroupRead | UnixFileMode.OtherRead);

        using var again = SqliteDatabase.Open(file);

        Assert.All(Directory.GetFiles(directory.Path), kept => Assert.Equal(Owner, File.GetUnixFileMode(kept)));
    }

    public void Dispose() => directory.Dispose();
}
