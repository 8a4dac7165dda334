using System.Net;
using System.Text.Json.Nodes;

namespace GovGrid.EndToEnd.Tests.Clients;

/// <summary>Clients that go on asking while the service comes and goes.</summary>
/// <param name="leader">Who reports what was found.</param>
/// <param name="room">Who writes notes, and sees all that there is.</param>
/// <param name="ledger">What was asked for.</param>
/// <param name="places">Where reports are from.</param>
internal sealed class Load(Caller leader, Caller room, Ledger ledger, IReadOnlyList<(double Lon, double Lat)> places)
{
    private const int Clients = 6;
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(150); // each client: some 40 requests a second in all

    /// <summary>Asks until told to stop; what is on its way then is still waited for.</summary>
    public Task Run(CancellationToken stop) => Task.WhenAll(Enumerable.Range(0, Clients).Select(_ => Client(stop)));

    /// <summary>Tries all that is open until it is done.</summary>
    public async Task Finish()
    {
        while (ledger.HasOpen) await Ask();
    }

    /// <summary>Sends what was acknowledged once more.</summary>
    /// <returns>The incident that the service names.</returns>
    public async Task<string> Repeat(ClientRequest request) => (string)(await Send(request))["id"]!;

    private async Task Client(CancellationToken stop)
    {
        using var pace = new PeriodicTimer(Pace);
        while (!stop.IsCancellationRequested)
        {
            await Ask();
            await pace.WaitForNextTickAsync(CancellationToken.None);
        }
    }

    private async Task Ask()
    {
        var request = ledger.Next();
        try
        {
            var answer = await Send(request);
            ledger.Acknowledge(request, (string)answer["id"]!);
        }
        catch (Exception failure) when (IsUnknown(failure))
        {
            ledger.Unknown(request);
        }
    }

    private Task<JsonNode> Send(ClientRequest request) => (request.On is null ? leader : room).Post(request.Path, request.Body(places), request.Key);

    // The service is gone, or going: the client cannot know what was done, and asks again. So it does when the service was so slow that
    // the simulated ten minutes within which a report must be stored had passed: 409 tooOld.
    private static bool IsUnknown(Exception failure) => failure switch
    {
        TaskCanceledException => true,
        HttpRequestException { StatusCode: null or >= HttpStatusCode.InternalServerError } => true,
        HttpRequestException { StatusCode: HttpStatusCode.Conflict } refused => refused.Message.Contains("\"tooOld\"", StringComparison.Ordinal),
        _ => false,
    };
}
