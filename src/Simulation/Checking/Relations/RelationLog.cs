using GovGrid.EventLogs;
using GovGrid.Incidents;

namespace GovGrid.Simulation.Checking.Relations;

/// <summary>Gathers which incidents were merged into or linked to which, and which have been told so.</summary>
internal sealed class RelationLog
{
    private readonly List<(LoggedEvent Event, string To, JoinKind Kind)> made = [];
    private readonly List<(LoggedEvent Event, string From, JoinKind Kind)> told = [];

    /// <summary>Merges and links, as they came.</summary>
    public IReadOnlyList<(LoggedEvent Event, string To, JoinKind Kind)> Made => made;

    /// <summary>What incidents were told, as it came.</summary>
    public IReadOnlyList<(LoggedEvent Event, string From, JoinKind Kind)> Told => told;

    /// <summary>When the last event of the log happened.</summary>
    public DateTimeOffset End { get; private set; }

    /// <summary>Looks at an event.</summary>
    public void See(LoggedEvent logged)
    {
        if (logged.Event.At > End) End = logged.Event.At;
        switch (logged.Event)
        {
            case IncidentMerged e: made.Add((logged, e.Into, JoinKind.Merged)); break;
            case IncidentLinked e: made.Add((logged, e.Lead, JoinKind.Linked)); break;
            case IncidentJoined e: told.Add((logged, e.From, e.Kind)); break;
        }
    }
}
