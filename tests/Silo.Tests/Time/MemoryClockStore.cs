using GovGrid.Silo.Time;

namespace GovGrid.Silo.Tests.Time;

/// <summary>A store that can be held up and can fail.</summary>
internal sealed class MemoryClockStore : IClockStore
{
    private readonly Lock changing = new();
    private TaskCompletionSource next = New();
    private TaskCompletionSource? gate;
    private DateTimeOffset? stored;

    public bool Fails { get; set; }

    public Task<DateTimeOffset?> Read() => Task.FromResult(stored);

    public void Hold() => gate = New();

    public void Release() => gate!.SetResult();

    /// <summary>Completes at the end of the next attempt.</summary>
    public Task NextSave()
    {
        lock (changing) return next.Task;
    }

    public async Task Save(DateTimeOffset end)
    {
        if (gate is not null) await gate.Task;
        try
        {
            if (Fails) throw new IOException("The disk of the test is full.");
            if (stored is null || end > stored) stored = end;
        }
        finally
        {
            Tell();
        }
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private void Tell()
    {
        lock (changing)
        {
            next.SetResult();
            next = New();
        }
    }
}
