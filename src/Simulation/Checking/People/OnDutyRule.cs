using GovGrid.Simulation.Checking.Violations;

namespace GovGrid.Simulation.Checking.People;

/// <summary><see cref="LogInvariant.AssignedOnDuty"/>.</summary>
internal static class OnDutyRule
{
    /// <summary>Looks at one worker's assignments.</summary>
    public static void Check(string worker, IEnumerable<Assignment> assignments, DutyTimes duty, ViolationList findings)
    {
        foreach (var assignment in assignments)
        {
            var at = assignment.Start.Event.At;
            if (!duty.IsOnDuty(worker, at)) findings.Add(LogInvariant.AssignedOnDuty, assignment.Start, $"{worker} was off duty at {at:O}.");
        }
    }
}
