using GovGrid.LiveHub.Tests.Support;
using GovGrid.Silo.Storage.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace GovGrid.LiveHub.Tests.Health;

public sealed class ReadinessTests
{
    [Fact]
    public async Task However_many_probe_the_database_is_asked_once_at_a_time()
    {
        await using var server = await TestServer.Start();
        (await server.Anonymous.Get("/health/ready")).Expect(200);
        var readers = server.Services.GetRequiredService<SqliteDatabase>().Readers;
        using var gate = new ManualResetEventSlim();
        var busy = Enumerable.Range(0, 2).Select(_ => readers.Run(() => gate.Wait(TimeSpan.FromMinutes(1)))).ToArray();

        var probes = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => server.Anonymous.Get("/health/ready")));

        Assert.All(probes, probe => Assert.Equal("unavailable", probe.ExpectProblem(503)));
        Assert.InRange(readers.Waiting, 0, 1);
        gate.Set();
        await Task.WhenAll(busy);
        (await server.Anonymous.Get("/health/ready")).Expect(200);
    }
}
