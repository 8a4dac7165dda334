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
    private const string Insert =
        "INSERT INTO incident_contacts (incident, contact, kept_at) VALUES (@incident, @contact, @at) "
        + "ON CONFLICT (incident) DO UPDATE SET contact = excluded.contact, kept_at = excluded.kept_at WHERE incident_contacts.erased_at IS NULL";

    private const string Drop = "DELETE FROM incident_contacts WHERE incident = @incident AND erased_at IS NULL AND kept_at < @before";

    private const string Remove =
        "INSERT INTO incident_contacts (incident, contact, kept_at, erased_at) VALUES (@incident, NULL, @at, @at) "
        + "ON CONFLICT (incident) DO UPDATE SET contact = NULL, erased_at = excluded.erased_at WHERE incident_contacts.erased_at IS NULL";

    /// <summary>Keeps the contact of a report that is not stored yet, in place of that of an earlier try; what was erased stays so.</summary>
    public async Task Keep(string incident, Contact contact)
    {
        var at = clock.GetUtcNow(); // never later than the key's, with which it is discarded
        if (await keys.Renew(KeyOwner.ContactOf(incident)) is not { } key) return;
        var text = key.Seal(JsonSerializer.Serialize(contact));
        await database.Write(transaction =>
        {
            using var command = Statement.Of(transaction, Insert, ("incident", incident), ("contact", text), ("at", at.UtcTicks));
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

    /// <summary>Drops a contact that was kept before a time, of a report that came to nothing.</summary>
    public Task<int> Discard(string incident, DateTimeOffset before) => database.Write(transaction =>
    {
        using var command = Statement.Of(transaction, Drop, ("incident", incident), ("before", before.UtcTicks));
        return command.ExecuteNonQuery();
    });

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
