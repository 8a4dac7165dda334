using GovGrid.Common;
using GovGrid.Incidents;
using GovGrid.LiveHub.Wire;
using GovGrid.Towns;

namespace GovGrid.LiveHub.Receipts;

/// <summary>What a reporter sees of the report: how far it is, in words, and what was answered; no unit, no name, no address, no text of anybody else.</summary>
/// <param name="Town">The town's name.</param>
/// <param name="Number">Number that can be read over the phone.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Progress">The same in words.</param>
/// <param name="Category">What it is about, as far as that is known.</param>
/// <param name="Reason">Why it was not accepted.</param>
/// <param name="Answer">What the reporter was last answered.</param>
/// <param name="GoesOn">How the earlier report of the same matter goes on, in which this one is handled; null where it is not.</param>
/// <param name="ReportedAt">When it was reported.</param>
/// <param name="UpdatedAt">When anything last happened.</param>
/// <param name="MayWithdraw">Whether it can be taken back now.</param>
/// <param name="MayRate">Whether it can be rated now.</param>
/// <param name="Satisfaction">The rating, once it was given.</param>
public sealed record ReceiptDocument(
    LocalizedText Town,
    string? Number,
    IncidentStep Status,
    LocalizedText Progress,
    LocalizedText? Category,
    string? Reason,
    AnswerItem? Answer,
    ProgressItem? GoesOn,
    DateTimeOffset ReportedAt,
    DateTimeOffset UpdatedAt,
    bool MayWithdraw,
    bool MayRate,
    int? Satisfaction)
{
    /// <summary>The photos that came with the report and are still kept.</summary>
    public IReadOnlyList<AttachmentItem> Attachments { get; init; } = [];

    /// <summary>The receipt of an incident.</summary>
    /// <param name="view">The incident.</param>
    /// <param name="goesOn">The one that goes on for it, where it was merged.</param>
    /// <param name="town">Its town.</param>
    public static ReceiptDocument Of(IncidentView view, IncidentView? goesOn, Town town)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(town);
        var incident = view.State;
        return new ReceiptDocument(
            town.Definition.Name,
            incident.Number,
            incident.Step,
            Receipts.Progress.Of(incident.Step),
            town.FindCategory(incident.Category)?.Name,
            view.History.OfType<IncidentRefused>().LastOrDefault()?.Reason,
            AnswerItem.Last(view),
            goesOn is null ? null : ProgressItem.Of(goesOn),
            incident.ReportedAt,
            incident.LastAt,
            Withdrawal.IsOpen(incident, town),
            incident.Step is IncidentStep.Closed && Withdrawal.IsReporters(incident),
            incident.Satisfaction);
    }
}

/// <summary>What a reporter was answered.</summary>
/// <param name="Text">The answer; null where it was erased.</param>
/// <param name="At">When.</param>
public sealed record AnswerItem(string? Text, DateTimeOffset At)
{
    /// <summary>The last answer to an incident's reporter; null where there was none.</summary>
    public static AnswerItem? Last(IncidentView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return view.History.OfType<ReporterAnswered>().LastOrDefault() is { } answered ? new AnswerItem(answered.Text, answered.At) : null;
    }
}

/// <summary>How another report of the same matter goes on; nothing that tells who sent it or what it says.</summary>
/// <param name="Status">Where it stands.</param>
/// <param name="Progress">The same in words.</param>
/// <param name="Answer">What its reporter was last answered.</param>
/// <param name="UpdatedAt">When anything last happened.</param>
public sealed record ProgressItem(IncidentStep Status, LocalizedText Progress, AnswerItem? Answer, DateTimeOffset UpdatedAt)
{
    /// <summary>The item of an incident.</summary>
    public static ProgressItem Of(IncidentView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return new ProgressItem(view.State.Step, Receipts.Progress.Of(view.State.Step), AnswerItem.Last(view), view.State.LastAt);
    }
}
