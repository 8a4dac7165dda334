using System.Collections.Concurrent;

namespace GovGrid.EndToEnd.Tests.Clients;

/// <summary>What clients have asked for: what was acknowledged, and what they will try again because they do not know.</summary>
internal sealed class Ledger
{
    private readonly ConcurrentQueue<ClientRequest> open = new();
    private readonly ConcurrentBag<ClientRequest> acknowledged = [];
    private readonly Lock gate = new();
    private readonly List<(int Ended, TaskCompletionSource Reached)> awaited = [];
    private ClientRequest? lastReport;
    private int numbers;
    private int ended;

    /// <summary>All that was acknowledged.</summary>
    public IReadOnlyCollection<ClientRequest> Acknowledged => acknowledged;

    /// <summary>Whether something is open.</summary>
    public bool HasOpen => !open.IsEmpty;

    /// <summary>What to do next: first what is open, then something new, every third a note on an earlier report.</summary>
    public ClientRequest Next() => open.TryDequeue(out var again) ? again : New();

    /// <summary>Completes when so many further requests have ended, whether they were answered or not.</summary>
    public Task Further(int requests)
    {
        if (requests == 0) return Task.CompletedTask;
        lock (gate)
        {
            var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            awaited.Add((ended + requests, reached));
            return reached.Task;
        }
    }

    /// <summary>The service has acknowledged.</summary>
    public void Acknowledge(ClientRequest request, string incident)
    {
        request.Incident = incident;
        acknowledged.Add(request);
        if (request.On is null) lastReport = request;
        End();
    }

    /// <summary>The service has not answered: it may have been done or not.</summary>
    public void Unknown(ClientRequest request)
    {
        open.Enqueue(request);
        End();
    }

    private void End()
    {
        lock (gate)
        {
            ended++;
            foreach (var (_, reached) in awaited.Where(wanted => wanted.Ended <= ended)) reached.SetResult();
            awaited.RemoveAll(wanted => wanted.Ended <= ended);
        }
    }

    private ClientRequest New()
    {
        var number = Interlocked.Increment(ref numbers);
        return new ClientRequest(number, number % 3 == 0 ? lastReport : null);
    }
}
