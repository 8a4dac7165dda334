using GovGrid.EventLogs;
using GovGrid.Incidents;
using GovGrid.Simulation.Checking.CaseFiles;
using GovGrid.Simulation.Checking.Violations;

namespace GovGrid.Simulation.Checking.Rules;

/// <summary><see cref="LogInvariant.PartnersDoneFirst"/>.</summary>
internal sealed class PartnersRule : IEventRule
{
    public void Check(CaseFile before, LoggedEvent next, ViolationList findings)
    {
        if (Fault(before, next.Event) is { } fault) findings.Add(LogInvariant.PartnersDoneFirst, next, fault);
    }

    private static string? Fault(CaseFile before, IncidentEvent happened) => happened switch
    {
        PartnersCalled e when e.Units.Contains(before.Owner) => $"{before.Owner} leads it and is called as a partner.",
        PartnerProgressed e when before.Questions.Partners.StageOf(e.Unit) is not { } stage => $"{e.Unit} has come to {e.Stage} and was never called.",
        PartnerProgressed e when before.Questions.Partners.StageOf(e.Unit) >= e.Stage => $"{e.Unit} goes from {before.Questions.Partners.StageOf(e.Unit)} to {e.Stage}.",
        IncidentResolved when before.Questions.Partners.AtWork is { } busy => $"resolved while {busy} still works on it.",
        _ => null,
    };
}
