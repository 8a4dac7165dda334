using GovGrid.EventLogs;
using GovGrid.Simulation.Checking.CaseFiles;
using GovGrid.Simulation.Checking.Violations;

namespace GovGrid.Simulation.Checking.Rules;

/// <summary><see cref="LogInvariant.TimeNeverGoesBack"/>.</summary>
internal sealed class TimeRule : IEventRule
{
    public void Check(CaseFile before, LoggedEvent next, ViolationList findings)
    {
        if (next.Event.At < before.LastAt)
            findings.Add(LogInvariant.TimeNeverGoesBack, next, $"at {next.Event.At:O}, before {before.LastAt:O} of the event before it.");
    }
}
