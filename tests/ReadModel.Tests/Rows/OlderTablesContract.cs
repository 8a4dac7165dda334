using GovGrid.ReadModel.Tests.Support;
using GovGrid.Silo.ReadModel.Queries;
using GovGrid.Silo.Tests.Support;
using GovGrid.Testing;

namespace GovGrid.ReadModel.Tests.Rows;

/// <summary>What an older build has written is read as if this one had.</summary>
public abstract class OlderTablesContract : DatabaseContract
{
    private const int Before = 5; // the last schema without numbers in what is searched

    [Fact]
    public async Task Older_incidents_are_found_by_their_numbers()
    {
        OldDatabase.Make(
            Options, Before, Incident("a", "reported"), Incident("b", "reported"),
            Reported("a", """{"type":"reported","number":"261102-0007","externalNumber":"HZ-8"}"""), Reported("b", """{"type":"reported"}"""));

        Assert.Equal(["a"], await Ids(new IncidentFilter { Search = "261102-0007" }));
        Assert.Equal(["a"], await Ids(new IncidentFilter { Search = "hz-8" }));
        Assert.Equal(["b", "a"], await Ids(new IncidentFilter { Search = "bin" }));
    }

    [Fact]
    public async Task Older_incidents_that_were_reopened_are_closed_no_more()
    {
        OldDatabase.Make(Options, Before, Incident("closed", "closed"), Incident("evaluated", "evaluated"), Incident("reopened", "accepted"));

        var closed = (await Tables.Incidents.Page(new IncidentFilter())).Items.Where(item => item.ClosedAt is not null);

        Assert.Equal(["evaluated", "closed"], closed.Select(item => item.Id));
    }

    [Fact]
    public async Task Older_incidents_are_in_the_sight_of_whose_they_are_and_of_who_has_resolved_them()
    {
        OldDatabase.Make(
            Options, Before, Incident("open", "triaged"), Incident("closed", "closed"),
            "UPDATE incidents SET agency = 'chengguan'", Event("closed", 1, "resolved", "w001"), Event("closed", 2, "resolved", "w002"));

        Assert.Equal(["open", "closed"], await Ids(new IncidentFilter { Scope = new IncidentScope { Units = ["commandroom"] } }));
        Assert.Equal(["closed"], await Ids(new IncidentFilter { Scope = new IncidentScope { Units = ["agency/chengguan"] } }));
        Assert.Equal(["closed"], await Ids(new IncidentFilter { Scope = new IncidentScope { Person = "w002" } }));
        Assert.Empty(await Ids(new IncidentFilter { Scope = new IncidentScope { Person = "w001" } }));
    }

    private static string Incident(string id, string status) =>
        $"INSERT INTO incidents (id, town, version, status, channel, severity, description, outside, owner, reported_at, closed_at, resolved_at, reworks, limits, search) "
        + $"VALUES ('{id}', '{SmallTown.Code}', 1, '{status}', 'hotline', 3, 'bin', '0', 'commandroom', 5, 7, 6, 0, '[]', 'bin')";

    private static string Reported(string incident, string payload) =>
        "INSERT INTO incident_events (incident, version, town, type, at, received_at, \"by\", payload) "
        + $"VALUES ('{incident}', 1, '{SmallTown.Code}', 'reported', 5, 5, 'x', '{payload}')";

    private static string Event(string incident, int version, string type, string by) =>
        "INSERT INTO incident_events (incident, version, town, type, at, received_at, \"by\", payload) "
        + $"VALUES ('{incident}', {version}, '{SmallTown.Code}', '{type}', 5, 5, '{by}', '{{}}')";

    private async Task<IEnumerable<string>> Ids(IncidentFilter filter) => (await Tables.Incidents.Page(filter)).Items.Select(item => item.Id);
}
