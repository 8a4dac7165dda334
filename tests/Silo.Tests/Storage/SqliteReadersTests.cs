using GovGrid.Silo.Storage;
using GovGrid.Silo.Storage.Sqlite;
using GovGrid.Silo.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace GovGrid.Silo.Tests.Storage;

public sealed class SqliteReadersTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly TemporaryDirectory directory = new();

    public void Dispose() => directory.Dispose();

    [Fact]
    public async Task Grains_read_their_state_and_reminders_while_other_reads_wait()
    {
        await using var silo = await TestSilo.Start(new StorageOptions { DataDirectory = directory.Path });
        var database = silo.Services.GetRequiredService<SqliteDatabase>();
        using var gate = new ManualResetEventSlim();
        var others = Enumerable.Range(0, 100).Select(_ => database.Readers.Run(() => gate.Wait(Patience * 2))).ToArray();

        try
        {
            Assert.Null(await silo.Grains.GetGrain<INoteGrain>("a").Read().WaitAsync(Patience));
            Assert.Empty(await silo.Grains.GetGrain<INoteGrain>("a").Reminders().WaitAsync(Patience));
            Assert.DoesNotContain(others, other => other.IsCompleted);
        }
        finally
        {
            gate.Set();
            await Task.WhenAll(others);
        }
    }
}
