using GovGrid.EventLogs;

namespace GovGrid.Simulation.Checking.Rules;

/// <summary><see cref="Invariant.TimeNeverGoesBack"/>.</summary>
internal sealed class TimeRule : IEventRule
{
    public void Check(CaseFile before, LoggedEvent next, Findings findings)
    {
        if (next.Event.At < before.LastAt)
            findings.Add(Invariant.TimeNeverGoesBack, next, $"at {next.Event.At:O}, before {before.LastAt:O} of the event before it.");
    }
}
