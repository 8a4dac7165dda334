namespace GovGrid.Simulation.Replay;

/// <summary>What became of the rows of a replay.</summary>
/// <param name="Rows">How many there were.</param>
/// <param name="Reported">How many the system acknowledged.</param>
/// <param name="ReadBack">How many were read again and were as reported; 0 where that was not asked for.</param>
/// <param name="Failures">The others.</param>
/// <param name="Took">How long it took by the wall.</param>
public sealed record ReplayResult(int Rows, int Reported, int ReadBack, IReadOnlyList<ReplayFailure> Failures, TimeSpan Took)
{
    /// <summary>Whether every row was acknowledged, and read back where that was asked for.</summary>
    public bool IsSound => Failures.Count == 0;
}

/// <summary>A row that failed.</summary>
/// <param name="Key">Its file and line.</param>
/// <param name="Problem">What happened.</param>
public sealed record ReplayFailure(string Key, string Problem);
