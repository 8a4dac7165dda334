using GovGrid.Common;
using GovGrid.Incidents;
using GovGrid.Live;
using GovGrid.Simulation.Demand.Courses;
using GovGrid.Simulation.Randomness;

namespace GovGrid.Simulation.World;

/// <summary>What the world knows of one open incident.</summary>
internal sealed class Matter(string id)
{
    private static readonly IncidentState Unheard = new() { Id = "" };

    private List<UnitKey>? returnedBy;
    private KindSince? kinds; // the latest first

    public string Id => id;

    /// <summary>Hash of the id, for streams of chance.</summary>
    public ulong Hash { get; } = Streams.Hash(id);

    /// <summary>As it stands, as far as the world has heard.</summary>
    public IncidentState State { get; private set; } = Unheard;

    /// <summary>A reference to its grain; null before somebody first gives it a command (<see cref="Deeds"/>).</summary>
    public IIncidentGrain? Grain { get; set; }

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

    /// <summary>How many things somebody means to do about it.</summary>
    public int Intended { get; set; }

    /// <summary>Units that have sent it back as not theirs.</summary>
    public IReadOnlyList<UnitKey> ReturnedBy => returnedBy ?? [];

    // How often an event of a kind has happened: the attempt in the keys of streams and commands.

    /// <summary>How often a desk has begun with it.</summary>
    public int Starts { get; private set; }

    /// <summary>How often it has been dispatched.</summary>
    public int Dispatches { get; private set; }

    /// <summary>How often somebody has taken it.</summary>
    public int Takes { get; private set; }

    /// <summary>How often somebody has arrived.</summary>
    public int Arrivals { get; private set; }

    /// <summary>How often it has been sent back.</summary>
    public int Returns { get; private set; }

    /// <summary>How often it has been escalated.</summary>
    public int Escalations { get; private set; }

    /// <summary>How often it has been transferred.</summary>
    public int Transfers { get; private set; }

    /// <summary>Whether events are missing between what is known and a record.</summary>
    public bool Misses(IncidentRecord record) => record.FirstVersion > State.Version + 1;

    /// <summary>Takes in what is new of a record.</summary>
    /// <returns>The new events, in order.</returns>
    public IReadOnlyList<IncidentEvent> Learn(IncidentRecord record)
    {
        var known = State.Version - record.FirstVersion + 1;
        if (known >= record.Events.Count) return [];
        var events = known <= 0 ? record.Events : [.. record.Events.Skip(known)];
        for (var i = 0; i < events.Count; i++) Note(events[i], State.Version + 1 + i);
        State = record.State;
        LookAt(State.Version);
        return events;
    }

    /// <summary>Takes it as it was about as of an event.</summary>
    public void LookAt(int version)
    {
        var kind = kinds;
        while (kind is not null && kind.Version > version) kind = kind.Before;
        Kind = kind?.Kind ?? new MatterKind(State.Category, State.Severity);
    }

    private void Note(IncidentEvent happened, int version)
    {
        if (MakesPlans(happened)) Plan = version;
        switch (happened)
        {
            case WorkStarted: Starts++; break;
            case AssigneeArrived: Arrivals++; break;
            case IncidentTaken: Takes++; break;
            case IncidentDispatched e:
                Dispatches++;
                if (e.Assignee is not null) ExpectedTravel = e.TravelSeconds;
                break;
            case IncidentReported e: Became(version, e.Category, e.Severity); break;
            case IncidentTriaged e: Became(version, e.Category, e.Severity); break;
            case IncidentReclassified e: Became(version, e.Category, e.Severity); break;
            case IncidentReturned e:
                Returns++;
                (returnedBy ??= []).Add(e.From);
                break;
            case IncidentEscalated: Escalations++; break;
            case IncidentTransferred: Transfers++; break;
        }
    }

    private void Became(int version, string? category, int severity) => kinds = new(version, new MatterKind(category, severity), kinds);

    /// <summary>Whether an event changes who has to do something next.</summary>
    public static bool MakesPlans(IncidentEvent happened) => happened is not (NoteAdded or LateActionNoted or LimitWarned
        or SupervisionStarted or SupervisionOrdered or SupervisionAnswered or ReporterAnswered or AnswerMissed or ApprovalRequested or RequestRejected
        or LimitExtended or PartnersCalled or PartnerProgressed or EmergencyHandedOver or IncidentLinked or IncidentJoined or IncidentReclassified
        or IncidentRelocated or ProfileSwitched);

    private sealed record KindSince(int Version, MatterKind Kind, KindSince? Before);
}
