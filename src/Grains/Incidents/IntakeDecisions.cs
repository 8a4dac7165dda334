using GovGrid.Common;
using GovGrid.Incidents;

namespace GovGrid.Grains.Incidents;

/// <summary>Report, acceptance, and the ends before anybody was sent.</summary>
internal static class IntakeDecisions
{
    private static readonly TimeSpan OldestReport = TimeSpan.FromMinutes(10);

    public static Decision Report(Facts facts, ReportIncident report)
    {
        // The grid's register sweeps entries that stay empty; a report that was long under way could lose its entry.
        if (report.At < facts.Now - OldestReport)
            return Decision.No(RefusalCode.TooOld, $"The report was sent at {report.At:u}, more than {OldestReport.TotalMinutes:0} minutes ago; send it anew.");
        var refusal = Facts.CheckText(report.Description, "description")
            ?? facts.CheckCategory(report.Category)
            ?? Facts.CheckSeverity(report.Severity);
        if (refusal is not null) return new Decision([], refusal);

        var severity = SeverityOf(facts, report);
        var limits = LimitRules.AtReport(facts.Town, report.Category, severity, facts.At);
        return Decision.That(new IncidentReported(
            report.Channel, report.Category, severity, report.Description, report.Place, report.HasContact, report.OccurredAt, limits)
        {
            At = facts.At,
            ReceivedAt = facts.Now,
            By = facts.By.Id,
            Command = report.Id,
        });
    }

    public static Decision Accept(Facts facts)
    {
        if (facts.CheckDesk() is { } refusal) return new Decision([], refusal);
        return Decision.That(Accepted(facts, facts.Incident, facts.By.Id));
    }

    public static IncidentAccepted Accepted(Facts facts, IncidentState incident, string by) =>
        new(LimitRules.AtAcceptance(facts.Town, incident.Category, incident.Severity, facts.At, incident.Limits))
        {
            At = facts.At,
            ReceivedAt = facts.Now,
            By = by,
            Command = facts.Command.Id,
        };

    public static Decision Refuse(Facts facts, RefuseIncident command)
    {
        if ((Facts.CheckText(command.Reason, "reason") ?? facts.CheckDesk()) is { } refusal) return new Decision([], refusal);
        return Decision.That(new IncidentRefused(command.Reason) { At = facts.At, ReceivedAt = facts.Now, By = facts.By.Id, Command = command.Id });
    }

    public static Decision Withdraw(Facts facts, WithdrawIncident command)
    {
        if (Facts.CheckText(command.Reason, "reason", required: false) is { } refusal) return new Decision([], refusal);
        return Decision.That(new IncidentWithdrawn(command.Reason) { At = facts.At, ReceivedAt = facts.Now, By = facts.By.Id, Command = command.Id });
    }

    public static Decision Merge(Facts facts, MergeIncident command)
    {
        if (command.Into == facts.Incident.Id || IncidentId.TownOf(command.Into) != facts.Town.Code)
            return Decision.No(RefusalCode.BadMerge, $"'{command.Into}' is not another incident of the town {facts.Town.Code}.");
        return Decision.That(new IncidentMerged(command.Into) { At = facts.At, ReceivedAt = facts.Now, By = facts.By.Id, Command = command.Id });
    }

    /// <summary>The severity of a report: the given one, else its category's, else normal.</summary>
    public static int SeverityOf(Facts facts, ReportIncident report) =>
        report.Severity ?? facts.Town.FindCategory(report.Category)?.Severity ?? 3;
}
