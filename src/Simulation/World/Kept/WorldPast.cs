namespace GovGrid.Simulation.World.Kept;

/// <summary>What a world begins with that does not begin from nothing.</summary>
/// <param name="At">The instant up to which everything has happened, UTC; what was due then has been done.</param>
/// <param name="Histories">The incidents that are not over for everybody.</param>
/// <param name="People">What people were in the middle of; null where nobody knows.</param>
public sealed record WorldPast(DateTimeOffset At, IReadOnlyList<KeptHistory> Histories, KeptPeople? People);
