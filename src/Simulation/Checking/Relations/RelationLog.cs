using GovGrid.EventLogs;
using GovGrid.Incidents;

namespace GovGrid.Simulation.Checking.Relations;

/// <summary>Gathers which incidents were merged into or linked to which, and which have been told so.</summary>
internal sealed class RelationLog
{
    private readonly Dictionary<(string From, string To), Relation> relations = [];
    private readonly Dictionary<string, string> leads = [];

    /// <summary>All relations, in the order in which they first came up.</summary>
    public List<Relation> All { get; } = [];

    /// <summary>When the last event of the log happened.</summary>
    public DateTimeOffset End { get; private set; }

    /// <summary>Looks at an event; those of one incident come in its order.</summary>
    public void See(LoggedEvent logged)
    {
        if (logged.Event.At > End) End = logged.Event.At;
        switch (logged.Event)
        {
            case IncidentMerged e: Between(logged.Incident, e.Into).Made.Add((logged, JoinKind.Merged)); break;
            case IncidentLinked e: Link(logged, e.Lead); break;
            case IncidentJoined e: Between(e.From, logged.Incident).Told.Add((logged, e.Kind)); break;
        }
    }

    // One incident leads at a time: who led until now is left.
    private void Link(LoggedEvent logged, string lead)
    {
        if (leads.TryGetValue(logged.Incident, out var before)) Between(logged.Incident, before).Made.Add((logged, JoinKind.Unlinked));
        leads[logged.Incident] = lead;
        Between(logged.Incident, lead).Made.Add((logged, JoinKind.Linked));
    }

    private Relation Between(string from, string to)
    {
        if (relations.TryGetValue((from, to), out var known)) return known;
        var relation = new Relation(from, to);
        relations.Add((from, to), relation);
        All.Add(relation);
        return relation;
    }
}
