using GovGrid.Silo.Storage;
using GovGrid.Silo.Storage.Databases;
using GovGrid.Silo.Storage.Sqlite;
using GovGrid.Silo.Tests.Support;

namespace GovGrid.Silo.Tests.Storage;

public sealed class FullDiskTests
{
    [Fact]
    public void A_disk_that_is_full_at_the_start_is_named()
    {
        using var disk = new SmallDisk(kibibytes: 64);
        disk.Fill();
        var file = Path.Combine(disk.Path, "govgrid.db");

        var refusal = Assert.Throws<StorageException>(() => SqliteDatabase.Open(file));

        Assert.Contains($"the disk that holds {file} is full", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_disk_that_cannot_be_written_is_named()
    {
        using var disk = new SmallDisk(kibibytes: 64, readOnly: true);
        var file = Path.Combine(disk.Path, "govgrid.db");

        var refusal = Assert.Throws<StorageException>(() => SqliteDatabase.Open(file));

        Assert.Contains(file, refusal.Message, StringComparison.Ordinal);
        Assert.Contains("a directory that it may write (GOVGRID_DATA)", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_disk_that_fills_up_fails_writes_and_nothing_else_until_there_is_room_again()
    {
        using var disk = new SmallDisk(kibibytes: 4096);
        await using var silo = await TestSilo.Start(new StorageOptions { DataDirectory = disk.Path });
        var grains = Enumerable.Range(0, 8).Select(n => silo.Grains.GetGrain<INoteGrain>($"n{n}")).ToArray();
        await Task.WhenAll(grains.Select(g => g.Write(new TextNote("before"))));

        disk.Fill();
        var large = new TextNote(new string('x', 100_000));
        foreach (var failure in await Task.WhenAll(grains.Select(g => Record.ExceptionAsync(() => g.Write(large)))))
            Assert.Contains("is full", Assert.IsType<StorageException>(failure).Message, StringComparison.Ordinal);
        Assert.All(await Task.WhenAll(grains.Select(g => g.Read())), note => Assert.Equal(new TextNote("before"), note));

        disk.Free();
        await Task.WhenAll(grains.Select(g => g.Write(new TextNote("after"))));
        Assert.All(await Task.WhenAll(grains.Select(g => g.Read())), note => Assert.Equal(new TextNote("after"), note));
    }

    [Fact]
    public async Task A_database_says_that_its_disk_is_full_before_a_write_has_failed_and_when_there_is_room_again()
    {
        using var disk = new SmallDisk(kibibytes: 4096);
        using var database = SqliteDatabase.Open(Path.Combine(disk.Path, "govgrid.db"));
        Assert.Null(await database.WhyNotWritable());

        disk.Fill();
        Assert.Contains("govgrid.db", await database.WhyNotWritable(), StringComparison.Ordinal);

        disk.Free();
        Assert.Null(await database.WhyNotWritable());
        Assert.Equal(["govgrid.db", "govgrid.db-shm", "govgrid.db-wal", "govgrid.db.lock"], Directory.GetFiles(disk.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }
}
