using Microsoft.Extensions.Logging;

namespace GovGrid.Silo.ReadModel.Feeding;

/// <summary>
/// Stores a batch however long the database needs. When waiting does not help, one item may be at fault: the batch is halved, until the item
/// is alone and is left out. It stays unacknowledged in its register, so it is told again with the next resume.
/// </summary>
internal sealed partial class PatientStore(BatchStore store, MissingTowns missing, TimeProvider clock, ILogger<PatientStore> log)
{
    private const int Attempts = 6;
    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(0.2); // doubled with each attempt: 12 seconds in all

    /// <summary>Does beforehand what the first batch would wait for. What fails is left to that batch, which tries again.</summary>
    public void Prepare()
    {
        try
        {
            store.Prepare();
        }
        catch (Exception failure)
        {
            LogUnprepared(failure);
        }
    }

    /// <summary>Stores what can be stored.</summary>
    /// <returns>A result for each part that was stored in one transaction.</returns>
    public async Task<IReadOnlyList<StoredBatch>> Store(IReadOnlyList<FedItem> batch, CancellationToken token)
    {
        if (await Try(batch, token) is { } stored) return [stored];
        if (batch.Count > 1)
        {
            var half = batch.Count / 2;
            return [.. await Store([.. batch.Take(half)], token), .. await Store([.. batch.Skip(half)], token)];
        }
        LogLeftOut(batch[0].Town, batch[0].Name);
        missing.Add(batch[0].Town);
        return [];
    }

    private async Task<StoredBatch?> Try(IReadOnlyList<FedItem> batch, CancellationToken token)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await store.Store(batch);
            }
            catch (Exception failure) when (!token.IsCancellationRequested)
            {
                LogFailed(failure, batch.Count, attempt);
            }
            if (attempt == Attempts) return null;
            await Task.Delay(FirstWait * (1 << (attempt - 1)), clock, token);
        }
    }

    [LoggerMessage(LogLevel.Warning, "The read model could not be prepared; its first batch tries again.")]
    private partial void LogUnprepared(Exception failure);

    [LoggerMessage(LogLevel.Warning, "The read model could not store a batch of {Items} (attempt {Attempt}); nothing is lost.")]
    private partial void LogFailed(Exception failure, int items, int attempt);

    [LoggerMessage(LogLevel.Error, "The read model of {Town} cannot store one item and leaves it out until it is told again: {Item}")]
    private partial void LogLeftOut(string town, string item);
}
