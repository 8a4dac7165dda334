using GovGrid.LiveHub.Audit;
using GovGrid.LiveHub.Tests.Support;
using GovGrid.Silo.Storage;
using GovGrid.Silo.Storage.Databases;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;

namespace GovGrid.LiveHub.Tests.Live;

public sealed class HubFloodTests : IAsyncLifetime
{
    private const int PerMinute = 20;

    private TestServer server = null!;

    public async Task InitializeAsync() => server = await TestServer.Start(null, $"--RateLimits:hubMessage={PerMinute}");

    public Task DisposeAsync() => server.DisposeAsync().AsTask();

    [Fact]
    public async Task Who_asks_too_much_is_told_to_pause_by_whichever_connection_and_then_cut_off()
    {
        var token = await server.Token("inspector", "wild");
        await using var first = await LiveClient.Connect(server.Url, token, messagePack: false);
        await using var second = await LiveClient.Connect(server.Url, token, messagePack: false);
        await using var other = await LiveClient.Connect(server.Url, await server.Token("inspector", "other"), messagePack: false);
        for (var i = 0; i < PerMinute; i++) await first.Join(server.Town.Code);

        var told = await Assert.ThrowsAsync<HubException>(() => second.Join(server.Town.Code));
        Assert.Contains("Expected: a pause of", told.Message, StringComparison.Ordinal);

        await Flood(second, client => client.Join(server.Town.Code));
        await second.Closed();
        Assert.False((await other.Join(server.Town.Code)).Resumed);
        Assert.Equal(1, await Audited("hub.flood", "wild"));
    }

    [Fact]
    public async Task Who_asks_too_much_is_cut_off_where_nothing_can_be_written_too()
    {
        var token = await server.Token("inspector", "unwritten");
        await using var wild = await LiveClient.Connect(server.Url, token, messagePack: false);
        await server.Services.GetRequiredService<Database>().Write(transaction =>
        {
            using var command = Statement.Of(transaction, "ALTER TABLE audit RENAME TO audit_away");
            return command.ExecuteNonQuery();
        });

        await Flood(wild, client => client.Join(server.Town.Code));

        await wild.Closed();
    }

    [Fact]
    public async Task Calls_that_no_method_of_the_hub_sees_cut_off_too()
    {
        await using var wild = await LiveClient.Connect(server.Url, await server.Token("inspector", "wild"), messagePack: false);

        await Flood(wild, client => client.Invoke("Nothing", new string('x', 1000)));

        await wild.Closed();
    }

    // Until the line is cut; a call that is under way then never ends well.
    private static async Task Flood(LiveClient client, Func<LiveClient, Task> call)
    {
        for (var i = 0; i < 500; i++)
        {
            try
            {
                await call(client);
            }
            catch (HubException)
            {
                // told to pause, and does not
            }
            catch (Exception error) when (error is InvalidOperationException or IOException or OperationCanceledException or System.Net.WebSockets.WebSocketException)
            {
                return;
            }
        }
    }

    private async Task<int> Audited(string action, string actor)
    {
        await server.Services.GetRequiredService<LaterRows>().Settled();
        return await server.Services.GetRequiredService<Database>().Read(connection =>
        {
            using var command = Statement.Of(connection, "SELECT count(*) FROM audit WHERE action = @action AND actor = @actor", ("action", action), ("actor", actor));
            return Convert.ToInt32(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
        });
    }
}
