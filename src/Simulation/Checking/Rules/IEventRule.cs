using GovGrid.EventLogs;
using GovGrid.Simulation.Checking.CaseFiles;
using GovGrid.Simulation.Checking.Violations;

namespace GovGrid.Simulation.Checking.Rules;

/// <summary>An invariant that one incident's events can break.</summary>
internal interface IEventRule
{
    /// <summary>Looks at an event and at the incident as it stood before it.</summary>
    void Check(CaseFile before, LoggedEvent next, ViolationList findings);
}
