namespace GovGrid.Simulation.World.Kept;

/// <summary>
/// What the simulated people of a town are in the middle of that no grain knows: what the world needs besides the grains' states to go on as if nothing
/// had happened. What they mean to do about incidents is not in it, since that follows from the incidents' histories.
/// </summary>
/// <param name="Chance">Which chance has led here, as <see cref="Randomness.Streams.Label"/> names it, and under which assumptions.</param>
/// <param name="Walkers">The legs of the grid workers, by id.</param>
/// <param name="Away">Ids of posts and workers who stay away from the shift that they have, ordered.</param>
/// <param name="Breaks">Breaks that have begun and are not over.</param>
/// <param name="Comings">Workers who are late for the shift that has begun.</param>
public sealed record KeptPeople(
    string Chance,
    IReadOnlyDictionary<string, KeptWalker> Walkers,
    IReadOnlyList<string> Away,
    IReadOnlyList<KeptBreak> Breaks,
    IReadOnlyList<KeptComing> Comings);
