using GovGrid.EventLogs;
using GovGrid.Incidents;
using GovGrid.Simulation.Checking.CaseFiles;
using GovGrid.Simulation.Checking.Violations;

namespace GovGrid.Simulation.Checking.Rules;

/// <summary><see cref="LogInvariant.AskedThenAnswered"/>.</summary>
internal sealed class AnswerRule : IEventRule
{
    public void Check(CaseFile before, LoggedEvent next, ViolationList findings)
    {
        if (Fault(before, next.Event) is { } fault) findings.Add(LogInvariant.AskedThenAnswered, next, fault);
    }

    private static string? Fault(CaseFile before, IncidentEvent happened) => happened switch
    {
        ApprovalRequested when before.Questions.RequestWaits => "a second request before the first was answered.",
        RequestRejected when !before.Questions.RequestWaits => "a request was rejected that nobody had made.",
        SupervisionAnswered when !before.Questions.ReplyWaits => "a reply to a supervision that wants none.",
        AnswerMissed e when e.Worker != before.Assignee => $"{e.Worker} has not answered and was not named.",
        AssignmentLapsed e when e.Worker != before.Assignee => $"the assignment of {e.Worker} lapsed, who was not named.",
        AssignmentLapsed e when !before.Questions.WasPhoned => $"the assignment of {e.Worker} lapsed before the worker was phoned.",
        AssignmentDeclined e when e.Worker != before.Assignee => $"{e.Worker} declined and was not named.",
        _ => null,
    };
}
