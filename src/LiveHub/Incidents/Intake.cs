using GovGrid.Common;
using GovGrid.Finding;
using GovGrid.Incidents;
using GovGrid.LiveHub.Privacy;
using GovGrid.Silo.Privacy.Contacts;

namespace GovGrid.LiveHub.Incidents;

/// <summary>Takes a report in: what is personal in it is sealed first, and the contact goes where it is kept apart.</summary>
internal sealed class Intake(IGrainFactory grains, TextSealer sealer, ContactStore contacts)
{
    private static readonly Refusal WasErased = new(
        RefusalCode.KeyReused, "What was sent under this Idempotency-Key has been erased, and nothing can be kept under it any more. Expected: a new key.");

    /// <summary>Gives the command to report.</summary>
    public async Task<Outcome> Take(CheckedReport report)
    {
        var incident = grains.GetIncident(report.Incident);
        var isRepeat = await incident.Get() is not null;
        var seal = isRepeat ? await sealer.OfReport(report.Town, report.Incident) : await sealer.OfNewReport(report.Town, report.Incident);
        // Before the incident is stored, so that no acknowledged report is without its contact; but a repeat may not overwrite it, nor add one.
        if (!isRepeat && report.Contact is { } contact) await contacts.Keep(report.Incident, contact);
        if (seal.Opens) return await incident.Handle(report.Command with { Description = seal.Seal(report.Command.Description) });
        // Of a repeat of what was erased since nobody can tell any more whether it says the same; the rest of it is compared.
        return await incident.Get() is { State: var erased }
            ? await incident.Handle(report.Command with { Description = erased.Description })
            : new Outcome(WasErased, State: null);
    }
}
