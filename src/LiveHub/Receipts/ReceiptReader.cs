using GovGrid.Finding;
using GovGrid.Incidents;
using GovGrid.LiveHub.Attachments;
using GovGrid.LiveHub.Privacy;
using GovGrid.Towns;

namespace GovGrid.LiveHub.Receipts;

/// <summary>Reads what a receipt shows.</summary>
internal sealed class ReceiptReader(ReceiptCodes codes, IGrainFactory grains, ITownDirectory towns, TextOpener opener, AttachmentList attachments)
{
    // Merging into what was merged is refused, but the one that goes on may be merged later; nobody does that ten times.
    private const int LongestChain = 10;

    /// <summary>The incident of a code; null when there is no such receipt.</summary>
    public async Task<IIncidentGrain?> Find(string code) =>
        await codes.IncidentOf(code) is { } id && towns.Find(IncidentId.TownOf(id) ?? "") is not null ? grains.GetIncident(id) : null;

    /// <summary>The receipt of a code; null when there is none.</summary>
    public async Task<ReceiptDocument?> Read(string code)
    {
        if (await Find(code) is not { } incident || await incident.Get() is not { } view) return null;
        return await Opened(ReceiptDocument.Of(view, await GoesOn(view), towns.Find(IncidentId.TownOf(view.State.Id)!)!)) with { Attachments = await attachments.OfReport(view) };
    }

    private async Task<ReceiptDocument> Opened(ReceiptDocument receipt)
    {
        var open = await opener.For(receipt.Reason, receipt.Answer?.Text, receipt.GoesOn?.Answer?.Text);
        return receipt with
        {
            Reason = open.Text(receipt.Reason),
            Answer = Opened(receipt.Answer),
            GoesOn = receipt.GoesOn is { } other ? other with { Answer = Opened(other.Answer) } : null,
        };

        AnswerItem? Opened(AnswerItem? answer) => answer is null ? null : answer with { Text = open.Text(answer.Text) };
    }

    private async Task<IncidentView?> GoesOn(IncidentView merged)
    {
        IncidentView? last = null;
        var next = merged.State.MergedInto;
        for (var i = 0; next is not null && i < LongestChain; i++)
        {
            last = await grains.GetIncident(next).Get();
            next = last?.State.MergedInto;
        }

        return last;
    }
}
