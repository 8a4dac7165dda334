namespace GovGrid.Simulation.Checking.Violations;

/// <summary>A place where a log breaks an invariant.</summary>
/// <param name="Invariant">Which.</param>
/// <param name="Incident">In which incident; null where the log as a whole breaks it.</param>
/// <param name="Version">At which of its events; null where it is no single one.</param>
/// <param name="Message">What was found and what was expected.</param>
public sealed record Violation(LogInvariant Invariant, string? Incident, int? Version, string Message)
{
    /// <summary>One line, for people.</summary>
    public override string ToString() => (Incident, Version) switch
    {
        (null, _) => $"{Invariant}: {Message}",
        (_, null) => $"{Invariant}: {Incident}: {Message}",
        _ => $"{Invariant}: {Incident} version {Version}: {Message}",
    };
}
