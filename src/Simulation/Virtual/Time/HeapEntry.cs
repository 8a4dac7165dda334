namespace GovGrid.Simulation.Virtual.Time;

/// <summary>Something that will happen in virtual time.</summary>
/// <param name="due">When, in ticks.</param>
/// <param name="order">How many were set before it.</param>
/// <param name="target">Whom to tell.</param>
/// <param name="token">What to tell it.</param>
internal readonly struct HeapEntry(long due, long order, object target, int token)
{
    public readonly long Due = due;
    public readonly long Order = order;
    public readonly object Target = target;
    public readonly int Token = token;

    public bool IsBefore(in HeapEntry other) => Due != other.Due ? Due < other.Due : Order < other.Order;
}
