namespace GovGrid.Simulation.Assumptions;

/// <summary>What a schema cannot say about who waits and who is there: laws, and that breaks come one after the other.</summary>
internal sealed class AttendanceChecks(WorldDefinition world, AssumptionFindings findings)
{
    public void Run()
    {
        if (world.Reporters.Patience is { } patience) findings.LawCases("$.reporters.patience.minutes", patience.Minutes);
        CheckBreaks("$.workers.breaks", world.Workers.Breaks ?? []);
        CheckBreaks("$.posts.breaks", world.Posts?.Breaks ?? []);
    }

    private void CheckBreaks(string place, IReadOnlyList<BreakAssumption> breaks)
    {
        for (var i = 0; i < breaks.Count; i++)
        {
            if (breaks[i].LatestHours < breaks[i].AfterHours)
                findings.Add($"{place}[{i}].latestHours", $"expected at least afterHours, {breaks[i].AfterHours}, found {breaks[i].LatestHours}");
            if (i > 0 && breaks[i - 1].LatestHours + breaks[i - 1].Minutes / 60 is var over && breaks[i].AfterHours < over)
                findings.Add($"{place}[{i}].afterHours", $"expected at least {over:0.##}, when the break before is over at the latest, found {breaks[i].AfterHours}");
        }
    }
}
