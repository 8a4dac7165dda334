namespace GovGrid.Simulation.Virtual.Messages;

/// <summary>Something an actor is to carry out: a request, or the tick of a timer.</summary>
/// <param name="Name">What, for people.</param>
/// <param name="Interleaves">Whether it may be carried out while the actor is in the middle of something else.</param>
/// <param name="Begin">Begins it; the task ends with it, and never fails.</param>
internal sealed record Turn(string Name, bool Interleaves, Func<object, Task> Begin);
