using GovGrid.EventLogs;
using GovGrid.Incidents;

namespace GovGrid.Simulation.Checking.Rules;

/// <summary><see cref="Invariant.BeginsWithReport"/> and <see cref="Invariant.StepsInOrder"/>.</summary>
internal sealed class StepRule : IEventRule
{
    public void Check(CaseFile before, LoggedEvent next, Findings findings)
    {
        if (Flow.Allows(before.Step, next.Event)) return;
        if (before.Step is IncidentStep.None || next.Event is IncidentReported)
            findings.Add(Invariant.BeginsWithReport, next, $"{Name(next)} as event {next.Version}; reported is the first event and no other.");
        else
            findings.Add(Invariant.StepsInOrder, next, $"{Name(next)} does not follow in the state {before.Step}.");
    }

    private static string Name(LoggedEvent logged) => EventTypes.NameOf(logged.Event);
}
