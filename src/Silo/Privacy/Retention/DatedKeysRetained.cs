using GovGrid.Silo.Privacy.Keys;
using GovGrid.Silo.Privacy.Rules;
using GovGrid.Silo.Storage;
using GovGrid.Silo.Storage.Databases;
using GovGrid.Towns;

namespace GovGrid.Silo.Privacy.Retention;

/// <summary>Keys that are of a day or a change of shift go when they are so old: those of drafts and of hand-over sheets.</summary>
internal sealed class DatedKeysRetained(string name, Func<TimesKept, Reasoned> days, Database database, IIncidentKeys keys, TownPrivacy rules) : IRetained
{
    private const string Due =
        "SELECT owner FROM incident_keys WHERE owner > @first AND owner < @last AND destroyed_at IS NULL AND made_at < @before ORDER BY owner";

    public string Name => name;

    public async Task<IReadOnlyList<string>> Sweep(Town town, DateTimeOffset now)
    {
        var due = await Find($"{town.Code}/{name}/", $"{town.Code}/{name}0", now - TimeSpan.FromDays(days(rules.KeptIn(town)).Value));
        foreach (var owner in due) await keys.Destroy(owner);
        return due;
    }

    private Task<IReadOnlyList<string>> Find(string first, string last, DateTimeOffset before) => database.Read<IReadOnlyList<string>>(connection =>
    {
        using var command = Statement.Of(connection, Due, ("first", first), ("last", last), ("before", before.UtcTicks));
        using var rows = command.ExecuteReader();
        var found = new List<string>();
        while (rows.Read()) found.Add(rows.GetString(0));
        return found;
    });
}
