namespace GovGrid.Simulation.Assumptions;

/// <summary>What a schema cannot say about who waits and who is there: laws.</summary>
internal sealed class AttendanceChecks(WorldDefinition world, AssumptionFindings findings)
{
    public void Run()
    {
        if (world.Reporters.Patience is { } patience) findings.LawCases("$.reporters.patience.minutes", patience.Minutes);
    }
}
