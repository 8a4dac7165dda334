using GovGrid.Silo.Storage;
using GovGrid.Silo.Storage.Postgresql;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace GovGrid.Silo.Tests.Storage;

[Collection(PostgresCollection.Name)]
public sealed class PostgresGrainStorageTests(PostgresServer server) : GrainStorageContract
{
    private const int Connections = 5;

    protected override StorageOptions Options { get; } = new() { PostgresqlConnection = $"{server.NewDatabase()};Maximum Pool Size={Connections}" };

    protected override async Task<IAsyncDisposable> HoldWrites(IServiceProvider services)
    {
        var held = new HeldPool();
        for (var n = 0; n < Connections; n++) held.Add(await services.GetRequiredService<PostgresDatabase>().Source.OpenConnectionAsync());
        return held;
    }

    private sealed class HeldPool : List<NpgsqlConnection>, IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            foreach (var connection in this) await connection.DisposeAsync();
        }
    }
}
