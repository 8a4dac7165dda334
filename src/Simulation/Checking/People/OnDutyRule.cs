namespace GovGrid.Simulation.Checking.People;

/// <summary><see cref="Invariant.AssignedOnDuty"/>.</summary>
internal static class OnDutyRule
{
    /// <summary>Looks at one worker's assignments.</summary>
    public static void Check(string worker, IEnumerable<Assignment> assignments, DutyTimes duty, Findings findings)
    {
        foreach (var assignment in assignments)
        {
            var at = assignment.Start.Event.At;
            if (!duty.IsOnDuty(worker, at)) findings.Add(Invariant.AssignedOnDuty, assignment.Start, $"{worker} was off duty at {at:O}.");
        }
    }
}
