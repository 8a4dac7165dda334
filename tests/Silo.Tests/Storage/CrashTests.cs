using System.Globalization;
using GovGrid.Silo.Storage;
using GovGrid.Silo.Tests.Child;
using GovGrid.Silo.Tests.Support;

namespace GovGrid.Silo.Tests.Storage;

public sealed class CrashTests : IDisposable
{
    private const string Writers = "16";
    private readonly TemporaryDirectory directory = new();

    public void Dispose() => directory.Dispose();

    [Fact]
    public async Task Nothing_that_was_acknowledged_is_lost_when_the_process_is_killed_three_times()
    {
        for (var round = 0; round < 3; round++)
        {
            using var child = new ChildProcess(["write", directory.Path, Writers]);
            child.Await(lines: 800);
            child.Kill();

            await using var silo = await TestSilo.Start(new StorageOptions { DataDirectory = directory.Path });
            foreach (var writer in child.Said.GroupBy(words => Number(words[1]), words => Number(words[2])))
                Assert.InRange(await Stored(silo, writer.Key), writer.Max(), writer.Max() + 1);
        }
    }

    [Fact]
    public void A_write_is_on_disk_before_it_is_acknowledged()
    {
        Assert.True(File.Exists("/usr/bin/strace"), "This test watches the system calls of a silo: apt-get install strace");
        var calls = directory.File("calls");
        using (var child = new ChildProcess(
            ["write", directory.Path, "1"],
            "strace", "-f", "-y", "-s", "64", "-e", "trace=write,pwrite64,fsync,fdatasync", "-o", calls))
        {
            child.Await(lines: 50);
            child.Kill();
        }

        var log = new SystemCallLog(File.ReadLines(calls));

        Assert.InRange(log.Acknowledgements, 50, int.MaxValue);
        Assert.Empty(log.AcknowledgedBeforeSync);
    }

    private static async Task<int> Stored(TestSilo silo, int writer)
    {
        var state = new GrainState<NoteState>();
        await silo.Storage.ReadStateAsync("note", Writing.Grain(writer), state);
        return Number(((TextNote)state.State!.Note!).Text);
    }

    private static int Number(string word) => int.Parse(word, CultureInfo.InvariantCulture);
}
