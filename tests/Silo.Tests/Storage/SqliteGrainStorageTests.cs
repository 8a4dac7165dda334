using GovGrid.Silo.Storage;
using GovGrid.Silo.Storage.Sqlite;
using GovGrid.Silo.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace GovGrid.Silo.Tests.Storage;

public sealed class SqliteGrainStorageTests : GrainStorageContract, IDisposable
{
    private readonly TemporaryDirectory directory = new();

    protected override StorageOptions Options => new() { DataDirectory = directory.Path };

    public void Dispose() => directory.Dispose();

    protected override async Task<IAsyncDisposable> HoldWrites(IServiceProvider services) =>
        await HeldWriter.Hold(services.GetRequiredService<SqliteDatabase>());
}
