using System.Net.Sockets;
using System.Text;
using GovGrid.LiveHub.Tests.Support;

namespace GovGrid.LiveHub.Tests.Hosting;

/// <summary>
/// Who sends a byte now and then holds a line for no longer than the settings say. In real time, which no test can drive here: the web server counts
/// paces by a clock of its own that it lets nobody replace. So nothing is said of how soon a line ends, only that it does; a machine that
/// stands still for a while makes a trickle slower, and ends it all the same.
/// </summary>
public sealed class SlowRequestTests : IAsyncLifetime
{
    private static readonly TimeSpan Now = TimeSpan.FromMilliseconds(200); // and then
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private TestServer server = null!;

    public async Task InitializeAsync() => server = await TestServer.Start(null, "--Pace:HeaderSeconds=1", "--Pace:BytesPerSecond=1000", "--Pace:GraceSeconds=2");

    public Task DisposeAsync() => server.DisposeAsync().AsTask();

    [Fact]
    public async Task Headers_that_trickle_end_the_line() => await Trickle("GET /api/v1/session HTTP/1.1\r\nHost: here\r\nX-Slow: ");

    [Fact]
    public async Task A_line_without_any_request_ends() => await Trickle("G");

    [Theory]
    [InlineData("/api/v1/incidents", "application/json")]
    [InlineData("/api/v1/attachments", "image/jpeg")]
    [InlineData("/api/v1/session", "application/json")]
    public async Task A_body_that_trickles_is_refused_and_ends_the_line(string path, string mediaType)
    {
        var answer = await Trickle($"POST {path} HTTP/1.1\r\nHost: here\r\nContent-Type: {mediaType}\r\nContent-Length: 50000\r\nIdempotency-Key: slow\r\n\r\n");
        Assert.StartsWith("HTTP/1.1 408", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Beside_those_who_trickle_others_are_served()
    {
        var slow = Enumerable.Range(0, 50).Select(_ => Trickle("POST /api/v1/incidents HTTP/1.1\r\nHost: here\r\nContent-Type: application/json\r\nContent-Length: 50000\r\n\r\n")).ToArray();
        Assert.Equal(401, (await server.Anonymous.Get("/api/v1/session")).Status);
        await Task.WhenAll(slow);
    }

    // Sends a byte now and then until the other side has had enough; what it answered.
    private async Task<string> Trickle(string begin)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(server.Url.Host, server.Url.Port);
        var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(begin));
        var answer = ReadToEnd(stream);
        using var timer = new PeriodicTimer(Now);
        while (!answer.IsCompleted && await timer.WaitForNextTickAsync())
        {
            try
            {
                await stream.WriteAsync("x"u8.ToArray());
            }
            catch (IOException)
            {
                break;
            }
        }

        return await answer.WaitAsync(Patience);
    }

    private static async Task<string> ReadToEnd(NetworkStream stream)
    {
        var read = new MemoryStream();
        try
        {
            await stream.CopyToAsync(read);
        }
        catch (IOException)
        {
            // cut off without a word
        }

        return Encoding.ASCII.GetString(read.ToArray());
    }
}
