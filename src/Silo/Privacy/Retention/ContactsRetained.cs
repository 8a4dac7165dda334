using GovGrid.Silo.Privacy.Contacts;
using GovGrid.Silo.Privacy.Rules;
using GovGrid.Towns;

namespace GovGrid.Silo.Privacy.Retention;

/// <summary>A contact goes some time after its matter has ended.</summary>
internal sealed class ContactsRetained(EndedIncidents ended, ContactStore contacts, TownPrivacy rules) : IRetained
{
    private const string Kept = "EXISTS (SELECT 1 FROM incident_contacts c WHERE c.incident = i.id AND c.erased_at IS NULL)";

    public string Name => "contact";

    public async Task<IReadOnlyList<string>> Sweep(Town town, DateTimeOffset now)
    {
        var due = await ended.Before(town.Code, now - TimeSpan.FromDays(rules.KeptIn(town).ContactDays.Value), Kept);
        foreach (var incident in due) await contacts.Erase(incident);
        return due;
    }
}
