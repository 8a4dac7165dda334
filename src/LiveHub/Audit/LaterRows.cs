using System.Collections.Concurrent;
using GovGrid.Silo.Audit;

namespace GovGrid.LiveHub.Audit;

/// <summary>
/// Rows that no answer waits for. What was handed in is stored before the trail closes; only a process that dies loses it, and then the row
/// of the attempt stands alone.
/// </summary>
internal sealed class LaterRows(IAuditTrail trail, ILogger<LaterRows> log)
{
    private readonly ConcurrentDictionary<Task, bool> pending = new();

    /// <summary>Has a row stored soon.</summary>
    public void Append(AuditEntry entry)
    {
        var storing = Store(entry);
        pending.TryAdd(storing, true);
        storing.ContinueWith(ended => pending.TryRemove(ended, out _), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }

    /// <summary>Ends when all that was handed in so far is stored.</summary>
    public Task Settled() => Task.WhenAll(pending.Keys);

    private async Task Store(AuditEntry entry)
    {
        try
        {
            await trail.Append(entry);
        }
        catch (Exception error)
        {
            log.LogError(error, "The audit has no row of how {Action} on {Target} by {Actor} ended: {Outcome}.", entry.Action, entry.Target, entry.Actor, entry.Outcome);
        }
    }
}
