using System.Threading.Channels;
using GovGrid.LiveHub.Live;
using MessagePack;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.DependencyInjection;

namespace GovGrid.LiveHub.Tests.Live;

/// <summary>A viewer with the real client. Keeps what comes in order; frames may overtake the answer to a join.</summary>
public sealed class LiveClient : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly HubConnection connection;
    private readonly Channel<(string Method, LivePart Part)> pushed = Channel.CreateUnbounded<(string, LivePart)>();

    private readonly TaskCompletionSource closed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private LiveClient(HubConnection connection)
    {
        this.connection = connection;
        connection.Closed += _ =>
        {
            closed.TrySetResult();
            return Task.CompletedTask;
        };
        foreach (var method in new[] { "frame", "snapshot" }) connection.On<LivePart>(method, part => pushed.Writer.TryWrite((method, part)));
    }

    public static async Task<LiveClient> Connect(Uri server, string? token, bool messagePack)
    {
        var builder = new HubConnectionBuilder().WithUrl(new Uri(server, "/hubs/live"), http => http.AccessTokenProvider = () => Task.FromResult(token));
        if (messagePack) builder.AddMessagePackProtocol(pack => pack.SerializerOptions = MessagePackSerializerOptions.Standard);
        var client = new LiveClient(builder.Build());
        await client.connection.StartAsync();
        return client;
    }

    public Task<LivePart> Join(string town, LivePart? since = null) =>
        connection.InvokeAsync<LivePart>("Join", town, since is null ? null : new FeedPosition(since.Epoch, since.Sequence));

    /// <summary>Calls a method with any arguments, right or wrong.</summary>
    public Task Invoke(string method, params object?[] arguments) => connection.InvokeCoreAsync(method, arguments);

    /// <summary>The next thing that is pushed.</summary>
    public async Task<(string Method, LivePart Part)> Next() => await pushed.Reader.ReadAsync().AsTask().WaitAsync(Patience);

    /// <summary>All frames until one shows an incident.</summary>
    public Task<List<LivePart>> FramesUntil(string incident) => FramesUntil(part => part.Incidents?.Any(shown => shown.Id == incident) is true);

    /// <summary>All frames until one shows what is waited for.</summary>
    public async Task<List<LivePart>> FramesUntil(Func<LivePart, bool> isSo)
    {
        var frames = new List<LivePart>();
        while (true)
        {
            var (method, part) = await Next();
            Assert.Equal("frame", method);
            frames.Add(part);
            if (isSo(part)) return frames;
        }
    }

    /// <summary>Ends when the connection has been closed from the other side.</summary>
    public Task Closed() => closed.Task.WaitAsync(Patience);

    public ValueTask DisposeAsync() => connection.DisposeAsync();
}
