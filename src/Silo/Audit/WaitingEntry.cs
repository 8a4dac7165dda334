namespace GovGrid.Silo.Audit;

/// <summary>An entry whose caller waits for it to be stored.</summary>
internal sealed class WaitingEntry(AuditEntry entry)
{
    // The caller's continuation may be anything; it must not run where rows are stored.
    private readonly TaskCompletionSource<long> answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public AuditEntry Entry => entry;

    public Task<long> Answer => answer.Task;

    public void Done(long number) => answer.SetResult(number);

    public void Fail(Exception error) => answer.SetException(error);
}
