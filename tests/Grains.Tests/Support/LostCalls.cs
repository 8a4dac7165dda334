namespace GovGrid.Grains.Tests.Support;

/// <summary>A network that loses calls between actors: they fail, and never arrive.</summary>
internal sealed class LostCalls : IOutgoingGrainCallFilter
{
    private volatile string[] lost = [];
    private volatile IAddressable? cutOff;

    /// <summary>Loses calls of these methods from now on; with none, no more.</summary>
    public void Lose(params string[] methods) => lost = methods;

    /// <summary>Loses all calls to one actor from now on; to null, no more.</summary>
    public void CutOff(IAddressable? actor) => cutOff = actor;

    /// <inheritdoc />
    public Task Invoke(IOutgoingGrainCallContext context) =>
        lost.Contains(context.MethodName) || cutOff?.GetGrainId() == context.TargetId ? throw new TimeoutException($"{context.MethodName} was lost.") : context.Invoke();
}
