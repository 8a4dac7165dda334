using GovGrid.Finding;
using GovGrid.Incidents;
using GovGrid.LiveHub.Privacy;
using GovGrid.Silo.Privacy.Contacts;

namespace GovGrid.LiveHub.Incidents;

/// <summary>Takes a report in: what is personal in it is sealed first, and the contact goes where it is kept apart.</summary>
internal sealed class Intake(IGrainFactory grains, TextSealer sealer, ContactStore contacts)
{
    /// <summary>Gives the command to report.</summary>
    public async Task<Outcome> Take(CheckedReport report)
    {
        var incident = grains.GetIncident(report.Incident);
        var seal = await sealer.OfReport(report.Town, report.Incident);
        await KeepContact(report, incident);
        return await incident.Handle(report.Command with { Description = await Sealed(report, seal, incident) });
    }

    // Of a repeat of what was erased since nobody can tell any more whether it says the same; the rest of it is compared.
    private static async Task<string> Sealed(CheckedReport report, ITextSeal seal, IIncidentGrain incident) =>
        !seal.Opens && await incident.Get() is { } erased ? erased.State.Description : seal.Seal(report.Command.Description);

    // Before the incident is stored, so that no acknowledged report is without its contact; but a repeat may not overwrite it, nor add one.
    private async Task KeepContact(CheckedReport report, IIncidentGrain incident)
    {
        if (report.Contact is null || await incident.Get() is not null) return;
        await contacts.Keep(report.Incident, report.Contact);
    }
}
