using System.Data.Common;
using GovGrid.Silo.Hosting;
using GovGrid.Silo.Storage;
using GovGrid.Silo.Storage.Databases;

namespace GovGrid.LiveHub.Health;

/// <summary>Knows whether this node can do its work.</summary>
internal sealed class Readiness(StartedTowns towns, Database database, ILogger<Readiness> log)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly Lock gate = new();
    private Task<bool>? asking;

    /// <summary>What is not ready yet; null when all is.</summary>
    public async Task<string?> WhyNot(CancellationToken stop)
    {
        if (!towns.All.IsCompletedSuccessfully) return "The towns have not been started yet.";
        if (!await Answers(stop)) return "The database does not answer.";
        return await CanWrite(stop) ? null : "The storage cannot be written: its disk is full or fails. Reports are refused until it can be again.";
    }

    private async Task<bool> CanWrite(CancellationToken stop)
    {
        try
        {
            if (await database.WhyNotWritable().WaitAsync(Patience, stop) is not { } why) return true;
            log.LogWarning("The storage cannot be written. {Why}", why);
        }
        catch (TimeoutException)
        {
            log.LogWarning("The disk of {Database} does not answer.", database.Name);
        }

        return false;
    }

    private async Task<bool> Answers(CancellationToken stop)
    {
        try
        {
            return await Ask().WaitAsync(Patience, stop);
        }
        catch (Exception error) when (!stop.IsCancellationRequested)
        {
            log.LogWarning(error, "The database {Database} does not answer.", database.Name);
            return false;
        }
    }

    // Anybody may probe, so whoever does meanwhile shares the answer: a flood of probes is no flood of reads.
    private Task<bool> Ask()
    {
        lock (gate)
        {
            if (asking is not { IsCompleted: false }) asking = database.Read(Look);
            return asking;
        }
    }

    private static bool Look(DbConnection connection)
    {
        using var command = Statement.Of(connection, "SELECT 1");
        return command.ExecuteScalar() is not null;
    }
}
