using GovGrid.Common;
using GovGrid.Incidents;
using GovGrid.People;
using GovGrid.Towns;

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
            ?? Facts.CheckSeverity(report.Severity)
            ?? CheckPromises(facts, report);
        return refusal is null ? Decision.That(Reported(facts, report)) : Decision.No(refusal);
    }

    public static Decision Accept(Facts facts) =>
        facts.CheckDesk() is { } refusal ? Decision.No(refusal) : Decision.That(Accepted(facts, facts.Incident));

    public static IncidentAccepted Accepted(Facts facts, IncidentState incident) =>
        new(LimitRules.AtAcceptance(facts, incident.Category, incident.Severity, facts.At, incident.Limits));

    public static Decision Refuse(Facts facts, RefuseIncident command) =>
        Decision.Unless(Facts.CheckText(command.Reason, "reason") ?? facts.CheckDesk() ?? CheckNothingMerged(facts), () => new IncidentRefused(command.Reason));

    // Whoever reported it owes nobody a reason; whoever takes back what another reported does.
    public static Decision Withdraw(Facts facts, WithdrawIncident command) => Decision.Unless(
        Facts.CheckText(command.Reason, "reason", required: facts.By.Role is not Role.Resident) ?? CheckNothingMerged(facts), () => new IncidentWithdrawn(command.Reason));

    /// <summary>The severity of a report: the given one, else its category's, else normal.</summary>
    public static int SeverityOf(Facts facts, ReportIncident report) =>
        report.Severity ?? facts.Town.FindCategory(report.Category)?.Severity ?? 3;

    private static IncidentReported Reported(Facts facts, ReportIncident report)
    {
        var severity = SeverityOf(facts, report);
        var limits = LimitRules.AtReport(facts, report.Category, severity).ToList();
        if (report.CallBackBy is { } callBackBy) limits.Add(LimitRules.Promise(facts, LimitedStep.CallBack, callBackBy));
        if (report.External is { } external) limits.Add(LimitRules.Promise(facts, LimitedStep.External, external.Due));
        return new IncidentReported(
            report.Channel, report.Category, severity, report.Description, report.Place, report.HasContact, report.OccurredAt, limits)
        {
            ExternalNumber = report.External?.Number,
            Attachments = report.Attachments,
        };
    }

    // Those who reported the others took nothing back and were refused nothing.
    private static Refusal? CheckNothingMerged(Facts facts) => facts.Incident.Merged.Count > 0
        ? new Refusal(RefusalCode.OthersMerged, $"{string.Join(", ", facts.Incident.Merged)} were merged into it; handle and close it, or merge it into another.")
        : null;

    private static Refusal? CheckPromises(Facts facts, ReportIncident report)
    {
        if (report.CallBackBy <= facts.At) return new Refusal(RefusalCode.OutOfRange, "A call-back is promised for a time to come.");
        if (report.External is not { } external) return null;
        if (external.Number.Length is < 1 or > 40) return new Refusal(RefusalCode.BadText, "The number of another hotline has 1 to 40 characters.");
        return external.Due <= facts.At ? new Refusal(RefusalCode.OutOfRange, "The other hotline's time is one to come.") : null;
    }
}
