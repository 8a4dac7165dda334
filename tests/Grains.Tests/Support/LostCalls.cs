namespace GovGrid.Grains.Tests.Support;

/// <summary>A network that loses calls between actors: they fail, and never arrive.</summary>
internal sealed class LostCalls : IOutgoingGrainCallFilter
{
    private volatile string[] lost = [];

    /// <summary>Loses calls of these methods from now on; with none, no more.</summary>
    public void Lose(params string[] methods) => lost = methods;

    /// <inheritdoc />
    public Task Invoke(IOutgoingGrainCallContext context) =>
        lost.Contains(context.MethodName) ? throw new TimeoutException($"{context.MethodName} was lost.") : context.Invoke();
}
