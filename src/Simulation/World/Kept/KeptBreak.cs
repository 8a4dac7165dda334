namespace GovGrid.Simulation.World.Kept;

/// <summary>A break that has begun: who takes it finishes what is in hand before, or rests.</summary>
/// <param name="Person">Id of the post or worker.</param>
/// <param name="Number">Which of the breaks of the person's shift, from 0.</param>
/// <param name="Latest">Until when it can begin, UTC.</param>
/// <param name="At">When the person looks again whether something is in hand, or goes on, UTC.</param>
/// <param name="Rests">Whether nothing is in hand any more, so that <paramref name="At"/> is its end.</param>
public sealed record KeptBreak(string Person, int Number, DateTimeOffset Latest, DateTimeOffset At, bool Rests);
