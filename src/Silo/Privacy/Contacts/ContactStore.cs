using System.Text.Json;
using GovGrid.Silo.Privacy.Keys;
using GovGrid.Silo.Storage;
using GovGrid.Silo.Storage.Databases;
using Microsoft.Extensions.DependencyInjection;

namespace GovGrid.Silo.Privacy.Contacts;

/// <summary>
/// The contacts of reporters, apart from the incidents, each sealed with a key of its own. Nothing of one ever enters an event, a frame, a
/// search or a log.
/// </summary>
public sealed class ContactStore(Database database, IIncidentKeys keys, [FromKeyedServices(TimeProviderNames.Grains)] TimeProvider clock)
{
    private const string Insert = "INSERT INTO incident_contacts (incident, contact, kept_at) VALUES (@incident, @contact, @at) ON CONFLICT (incident) DO NOTHING";

    private const string Remove =
        "INSERT INTO incident_contacts (incident, contact, kept_at, erased_at) VALUES (@incident, NULL, @at, @at) "
        + "ON CONFLICT (incident) DO UPDATE SET contact = NULL, erased_at = excluded.erased_at WHERE incident_contacts.erased_at IS NULL";

    /// <summary>Keeps a contact, unless the incident has or had one: a repeat replaces nothing and brings nothing back.</summary>
    public async Task Keep(string incident, Contact contact)
    {
        if (await keys.Obtain(KeyOwner.ContactOf(incident)) is not { } key) return;
        var text = key.Seal(JsonSerializer.Serialize(contact));
        await database.Write(transaction =>
        {
            using var command = Statement.Of(transaction, Insert, ("incident", incident), ("contact", text), ("at", clock.GetUtcNow().UtcTicks));
            return command.ExecuteNonQuery();
        });
    }

    /// <summary>The contact; null when none was left, or it was erased.</summary>
    public async Task<Contact?> Find(string incident)
    {
        var kept = await database.Read(connection =>
        {
            using var command = Statement.Of(connection, "SELECT contact FROM incident_contacts WHERE incident = @incident", ("incident", incident));
            return command.ExecuteScalar() as string;
        });
        if (kept is null) return null;
        var owner = KeyOwner.ContactOf(incident);
        return (await keys.Find([owner])).GetValueOrDefault(owner)?.Unseal(kept) is { } text ? JsonSerializer.Deserialize<Contact>(text) : null;
    }

    /// <summary>Erases a contact for good: its key first, then the row.</summary>
    public async Task Erase(string incident)
    {
        await keys.Destroy(KeyOwner.ContactOf(incident));
        await database.Write(transaction =>
        {
            using var command = Statement.Of(transaction, Remove, ("incident", incident), ("at", clock.GetUtcNow().UtcTicks));
            return command.ExecuteNonQuery();
        });
    }
}
