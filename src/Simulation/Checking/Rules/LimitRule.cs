using GovGrid.EventLogs;
using GovGrid.Incidents;
using GovGrid.Simulation.Checking.CaseFiles;
using GovGrid.Simulation.Checking.Violations;

namespace GovGrid.Simulation.Checking.Rules;

/// <summary><see cref="LogInvariant.WarnedThenSupervisedOnce"/>. A new run begins when triage sets a limit running, or rework lets limits run again.</summary>
internal sealed class LimitRule : IEventRule
{
    public void Check(CaseFile before, LoggedEvent next, ViolationList findings)
    {
        if (next.Event is LimitWarned warned) CheckWarning(before, warned, Found);
        if (next.Event is SupervisionStarted started) CheckSupervision(before, started, Found);

        void Found(string message) => findings.Add(LogInvariant.WarnedThenSupervisedOnce, next, message);
    }

    private static void CheckWarning(CaseFile before, LimitWarned e, Action<string> found)
    {
        if (before.Supervised[e.Step] > 0) found($"warned of {e.Step} after its supervision had started.");
        else if (before.Warned.Has(e.Step)) found($"warned of {e.Step} a second time.");
    }

    private static void CheckSupervision(CaseFile before, SupervisionStarted e, Action<string> found)
    {
        if (e.Level != before.Supervised[e.Step] + 1) found($"supervision of {e.Step} goes from rung {before.Supervised[e.Step]} to {e.Level}.");
        else if (!before.Warned.Has(e.Step)) found($"supervision of {e.Step} started without a warning.");
        else if (e.At < e.Due) found($"supervision of {e.Step} started at {e.At:O}, before it was due at {e.Due:O}.");
    }
}
