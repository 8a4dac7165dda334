using GovGrid.Common;
using GovGrid.Incidents;
using GovGrid.Live;
using GovGrid.Simulation.Demand.Courses;

namespace GovGrid.Simulation.World;

/// <summary>What the world knows of one open incident.</summary>
internal sealed class Matter(string id)
{
    private readonly Dictionary<Type, int> times = [];
    private readonly List<(int Version, MatterKind Kind)> kinds = [];

    public string Id => id;

    /// <summary>As it stands, as far as the world has heard.</summary>
    public IncidentState State { get; private set; } = new() { Id = id };

    /// <summary>Version of the last event that changed who has to do something; plans made for an earlier one are void.</summary>
    public int Plan { get; private set; }

    /// <summary>Travel time that the system expects, of the last named worker, in seconds.</summary>
    public double? ExpectedTravel { get; private set; }

    /// <summary>
    /// What it is about, as of the event that is reacted to: what somebody draws must come out the same when the event is heard again
    /// after a restart, though the incident has been reclassified since.
    /// </summary>
    public MatterKind Kind { get; private set; } = new(null, 3);

    /// <summary>How it goes on, where that was recorded.</summary>
    public Course? Course { get; init; }

    /// <summary>Units that have sent it back as not theirs.</summary>
    public HashSet<UnitKey> ReturnedBy { get; } = [];

    /// <summary>How often an event of a kind has happened: the attempt in the keys of streams and commands.</summary>
    public int Times<T>()
        where T : IncidentEvent => times.GetValueOrDefault(typeof(T));

    /// <summary>Whether events are missing between what is known and a record.</summary>
    public bool Misses(IncidentRecord record) => record.FirstVersion > State.Version + 1;

    /// <summary>Takes in what is new of a record.</summary>
    /// <returns>The new events, in order.</returns>
    public IReadOnlyList<IncidentEvent> Learn(IncidentRecord record)
    {
        var known = State.Version - record.FirstVersion + 1;
        if (known >= record.Events.Count) return [];
        var events = record.Events.Skip(known).ToArray();
        var version = State.Version;
        foreach (var happened in events)
        {
            version++;
            times[happened.GetType()] = times.GetValueOrDefault(happened.GetType()) + 1;
            if (happened is IncidentDispatched { Assignee: not null } dispatched) ExpectedTravel = dispatched.TravelSeconds;
            if (KindOf(happened) is { } kind) kinds.Add((version, kind));
            if (happened is IncidentReturned returned) ReturnedBy.Add(returned.From);
            if (MakesPlans(happened)) Plan = version;
        }
        State = record.State;
        LookAt(State.Version);
        return events;
    }

    /// <summary>Takes it as it was about as of an event.</summary>
    public void LookAt(int version) => Kind = kinds.FindLast(known => known.Version <= version) is { Version: > 0 } known ? known.Kind : new(State.Category, State.Severity);

    /// <summary>Whether an event changes who has to do something next.</summary>
    public static bool MakesPlans(IncidentEvent happened) => happened is not (NoteAdded or LateActionNoted or LimitWarned
        or SupervisionStarted or SupervisionOrdered or SupervisionAnswered or ReporterAnswered or AnswerMissed or ApprovalRequested or RequestRejected
        or LimitExtended or PartnersCalled or PartnerProgressed or EmergencyHandedOver or IncidentLinked or IncidentJoined or IncidentReclassified
        or IncidentRelocated or ProfileSwitched);

    private static MatterKind? KindOf(IncidentEvent happened) => happened switch
    {
        IncidentReported e => new(e.Category, e.Severity),
        IncidentTriaged e => new(e.Category, e.Severity),
        IncidentReclassified e => new(e.Category, e.Severity),
        _ => null,
    };
}
