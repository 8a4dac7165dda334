using GovGrid.EventLogs;
using GovGrid.Incidents;
using GovGrid.Simulation.Checking.CaseFiles;
using GovGrid.Simulation.Checking.Violations;

namespace GovGrid.Simulation.Checking.Rules;

/// <summary><see cref="LogInvariant.BeginsWithReport"/> and <see cref="LogInvariant.StepsInOrder"/>.</summary>
internal sealed class StepRule : IEventRule
{
    public void Check(CaseFile before, LoggedEvent next, ViolationList findings)
    {
        if (Flow.Allows(before.Step, next.Event)) return;
        if (before.Step is IncidentStep.None || next.Event is IncidentReported)
            findings.Add(LogInvariant.BeginsWithReport, next, $"{Name(next)} as event {next.Version}; reported is the first event and no other.");
        else
            findings.Add(LogInvariant.StepsInOrder, next, $"{Name(next)} does not follow in the state {before.Step}.");
    }

    private static string Name(LoggedEvent logged) => EventTypes.NameOf(logged.Event);
}
