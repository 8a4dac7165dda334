namespace GovGrid.Simulation.Scenarios.Basis;

/// <summary>What a scenario rests on, as its files say it: for people who want to judge its figures.</summary>
/// <param name="Differences">What differs from the town's files, the nearest file's first.</param>
/// <param name="Assumptions">What the town's files assume, with all that differs, in the order of the files.</param>
public sealed record ScenarioBasis(IReadOnlyList<Difference> Differences, IReadOnlyList<StatedAssumption> Assumptions)
{
    /// <summary>Of a scenario that was not read from files.</summary>
    public static ScenarioBasis Unknown { get; } = new([], []);
}
