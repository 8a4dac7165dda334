using GovGrid.Common;
using GovGrid.EventLogs;
using GovGrid.Incidents;
using GovGrid.Simulation.Checking.CaseFiles;
using GovGrid.Simulation.Checking.Violations;

namespace GovGrid.Simulation.Checking.Rules;

/// <summary><see cref="LogInvariant.ExactlyOneOwner"/>: every event that hands over names one unit, and work is done by the unit that owns.</summary>
internal sealed class OwnerRule : IEventRule
{
    public void Check(CaseFile before, LoggedEvent next, ViolationList findings)
    {
        if (NewOwner(next.Event) is { } owner && !IsUnit(owner))
            findings.Add(LogInvariant.ExactlyOneOwner, next, $"the owner '{owner}' is no unit.");
        else if (Expected(before, next.Event) is { } expected && NewOwner(next.Event) != expected)
            findings.Add(LogInvariant.ExactlyOneOwner, next, $"the owner {NewOwner(next.Event)} works on it while {expected} owns it.");
    }

    private static UnitKey? NewOwner(IncidentEvent happened) => happened switch
    {
        IncidentTriaged e => e.Owner,
        IncidentDispatched e => e.Owner,
        IncidentTaken e => e.Owner,
        ReworkOrdered e => e.Owner,
        IncidentEscalated e => e.Owner,
        IncidentTransferred e => e.Owner,
        IncidentReassigned e => e.Owner,
        IncidentRelocated e => e.Owner,
        _ => null,
    };

    // Naming a person or taking does not move an incident between units, but for who finds it and takes it on the spot.
    private static UnitKey? Expected(CaseFile before, IncidentEvent happened) => happened switch
    {
        IncidentDispatched { Assignee: not null } => before.Owner,
        IncidentTaken when before.Step is IncidentStep.Dispatched => before.Owner,
        ReworkOrdered => before.HandledBy,
        IncidentReassigned => before.Owner,
        _ => null,
    };

    private static bool IsUnit(UnitKey unit) => unit.Value is not null && unit.Kind switch
    {
        "commandroom" or "county" => unit.Name.Length == 0,
        "platform" or "agency" or "department" or "grid" => unit.Name.Length > 0,
        _ => false,
    };
}
