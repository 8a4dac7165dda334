using GovGrid.Finding;
using GovGrid.Silo.Privacy.Erasure;
using GovGrid.Silo.Privacy.Keys;
using GovGrid.Silo.Storage;
using GovGrid.Silo.Storage.Databases;
using GovGrid.Towns;

namespace GovGrid.Silo.Privacy.Retention;

/// <summary>A contact and a key are stored before the report. Where that was refused, or never came about, they go a day later.</summary>
internal sealed class UnreportedRetained(Database database, IGrainFactory grains, PersonalData data) : IRetained
{
    private const string Due =
        "SELECT owner FROM incident_keys WHERE owner > @first AND owner < @last AND destroyed_at IS NULL AND made_at < @before "
        + "AND NOT EXISTS (SELECT 1 FROM incidents i WHERE i.id = substr(owner, 1, @length)) ORDER BY owner LIMIT 500";

    private const int NumberLength = 27; // an incident's id is the town's code and so much

    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    public string Name => "unreported";

    public async Task<IReadOnlyList<string>> Sweep(Town town, DateTimeOffset now)
    {
        var gone = new List<string>();
        foreach (var incident in await Find(town.Code, now - Kept))
        {
            // The read model may be behind; the incident is not.
            if (await grains.GetIncident(incident).Get() is not null) continue;
            await data.Erase(incident, ErasureReach.All);
            gone.Add(incident);
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
