namespace GovGrid.Grains.Tests.Support;

/// <summary>A network that keeps calls between actors back until a test lets them go, so that a test chooses the order in which things happen.</summary>
internal sealed class HeldCalls : IOutgoingGrainCallFilter
{
    private readonly Lock gate = new();
    private readonly List<HeldCall> held = [];

    /// <summary>Keeps back the next call of a method to an actor.</summary>
    public HeldCall HoldNext(IAddressable actor, string method)
    {
        var call = new HeldCall(actor.GetGrainId(), method);
        lock (gate) held.Add(call);
        return call;
    }

    /// <inheritdoc />
    public async Task Invoke(IOutgoingGrainCallContext context)
    {
        HeldCall? call;
        lock (gate)
        {
            call = held.Find(wanted => wanted.Method == context.MethodName && wanted.Target == context.TargetId);
            if (call is not null) held.Remove(call);
        }
        if (call is not null) await call.Wait();
        await context.Invoke();
    }
}

/// <summary>A call that is kept back.</summary>
/// <param name="Target">To whom.</param>
/// <param name="Method">Of which method.</param>
internal sealed record HeldCall(GrainId Target, string Method)
{
    private readonly TaskCompletionSource made = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource free = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Completes when somebody has made the call, and waits.</summary>
    public Task Made => made.Task;

    /// <summary>Lets it go.</summary>
    public void Release() => free.SetResult();

    /// <summary>The call has been made.</summary>
    public Task Wait()
    {
        made.SetResult();
        return free.Task;
    }
}
