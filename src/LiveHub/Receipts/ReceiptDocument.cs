using GovGrid.Common;
using GovGrid.Incidents;
using GovGrid.Towns;

namespace GovGrid.LiveHub.Receipts;

/// <summary>What a reporter sees of the report: how far it is, in words; no unit, no name, no address, no text.</summary>
/// <param name="Town">The town's name.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Progress">The same in words.</param>
/// <param name="Category">What it is about, as far as that is known.</param>
/// <param name="Reason">Why it was not accepted.</param>
/// <param name="ReportedAt">When it was reported.</param>
/// <param name="UpdatedAt">When anything last happened.</param>
/// <param name="MayRate">Whether it can be rated now.</param>
/// <param name="Satisfaction">The rating, once it was given.</param>
public sealed record ReceiptDocument(
    LocalizedText Town,
    IncidentStep Status,
    LocalizedText Progress,
    LocalizedText? Category,
    string? Reason,
    DateTimeOffset ReportedAt,
    DateTimeOffset UpdatedAt,
    bool MayRate,
    int? Satisfaction)
{
    /// <summary>The receipt of an incident.</summary>
    public static ReceiptDocument Of(IncidentView view, Town town)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(town);
        var incident = view.State;
        return new ReceiptDocument(
            town.Definition.Name,
            incident.Step,
            Receipts.Progress.Of(incident.Step),
            town.FindCategory(incident.Category)?.Name,
            view.History.OfType<IncidentRefused>().LastOrDefault()?.Reason,
            incident.ReportedAt,
            incident.LastAt,
            incident.Step is IncidentStep.Closed,
            incident.Satisfaction);
    }
}
