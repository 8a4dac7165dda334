using GovGrid.Finding;
using GovGrid.Silo.Privacy.Contacts;
using GovGrid.Silo.Privacy.Keys;
using GovGrid.Silo.Storage;
using GovGrid.Silo.Storage.Databases;
using GovGrid.Towns;

namespace GovGrid.Silo.Privacy.Retention;

/// <summary>
/// A contact and keys are stored before the report. Where that was refused, or never came about, they go a day after the last try, and leave
/// nothing: who tries again is given others.
/// </summary>
internal sealed class UnreportedRetained(Database database, IGrainFactory grains, IIncidentKeys keys, ContactStore contacts) : IRetained
{
    private const string Due =
        "SELECT owner FROM incident_keys WHERE owner > @first AND owner < @last AND destroyed_at IS NULL AND made_at < @before "
        + "AND NOT EXISTS (SELECT 1 FROM incidents i WHERE i.id = substr(owner, 1, @length)) ORDER BY owner LIMIT 500";

    private const int NumberLength = 27; // an incident's id is the town's code and so much

    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    public string Name => "unreported";

    public async Task<IReadOnlyList<string>> Sweep(Town town, DateTimeOffset now)
    {
        var (gone, before) = (new List<string>(), now - Kept);
        foreach (var incident in await Find(town.Code, before))
        {
            // The read model may be behind; the incident is not. A try of this moment has renewed its keys before.
            if (await grains.GetIncident(incident).Get() is not null) continue;
            await contacts.Discard(incident, before); // first, since it is found again by its keys only
            if (await keys.Discard(incident, before)) gone.Add(incident);
        }

        return gone;
    }

    private Task<List<string>> Find(string town, DateTimeOffset before) => database.Read(connection =>
    {
        using var command = Statement.Of(connection, Due, ("first", $"{town}-"), ("last", $"{town}."), ("before", before.UtcTicks), ("length", town.Length + NumberLength));
        using var rows = command.ExecuteReader();
        var found = new List<string>();
        while (rows.Read()) found.Add(KeyOwner.WholeOf(rows.GetString(0)));
        return found.Distinct().ToList();
    });
}
