using GovGrid.Common;
using GovGrid.Towns;

namespace GovGrid.Incidents;

/// <summary>An incident as its events have made it. Immutable for all but the folding of events, which fills in a copy before anybody sees it.</summary>
[GenerateSerializer, Immutable, Alias("govgrid.IncidentState")]
public sealed record IncidentState
{
    /// <summary>The id; begins with the town's code.</summary>
    [Id(0)] public required string Id { get; init; }

    /// <summary>Number of events.</summary>
    [Id(1)] public int Version { get; internal set; }

    /// <summary>Where it stands.</summary>
    [Id(2)] public IncidentStep Step { get; internal set; }

    /// <summary>How it came in.</summary>
    [Id(3)] public Channel Channel { get; internal set; }

    /// <summary>Code of the category; null while nobody knows.</summary>
    [Id(4)] public string? Category { get; internal set; }

    /// <summary>1 critical to 4 minor.</summary>
    [Id(5)] public int Severity { get; internal set; } = 3;

    /// <summary>What was reported.</summary>
    [Id(6)] public string Description { get; internal set; } = "";

    /// <summary>Where.</summary>
    [Id(7)] public Place Place { get; internal set; } = new(null, null, null);

    /// <summary>Whether a contact is kept for it.</summary>
    [Id(8)] public bool HasContact { get; internal set; }

    /// <summary>The one unit that answers for it (首问责任).</summary>
    [Id(9)] public UnitKey Owner { get; internal set; } = UnitKey.CommandRoom;

    /// <summary>The person or crew that handles it, while somebody does.</summary>
    [Id(10)] public string? Assignee { get; internal set; }

    /// <summary>The post of the command room that works on the present step, while one does.</summary>
    [Id(11)] public string? Desk { get; internal set; }

    /// <summary>Where triage sent it.</summary>
    [Id(12)] public Route? Route { get; internal set; }

    /// <summary>When it was reported, UTC.</summary>
    [Id(13)] public DateTimeOffset ReportedAt { get; internal set; }

    /// <summary>When it was accepted, UTC.</summary>
    [Id(14)] public DateTimeOffset? AcceptedAt { get; internal set; }

    /// <summary>When the present step began, UTC.</summary>
    [Id(15)] public DateTimeOffset StepBegan { get; internal set; }

    /// <summary>When the last event happened, UTC.</summary>
    [Id(16)] public DateTimeOffset LastAt { get; internal set; }

    /// <summary>First time on the scene, UTC.</summary>
    [Id(17)] public DateTimeOffset? FirstOnSceneAt { get; internal set; }

    /// <summary>Who resolved it last.</summary>
    [Id(18)] public string? Handler { get; internal set; }

    /// <summary>The unit that resolved it last.</summary>
    [Id(19)] public UnitKey? HandledBy { get; internal set; }

    /// <summary>The first unit that it was dispatched to.</summary>
    [Id(20)] public UnitKey? FirstUnit { get; internal set; }

    /// <summary>How often it was sent back.</summary>
    [Id(21)] public int Reworks { get; internal set; }

    /// <summary>The reporter's rating, 1 to 5.</summary>
    [Id(22)] public int? Satisfaction { get; internal set; }

    /// <summary>Its limits.</summary>
    [Id(23)] public IReadOnlyList<Limit> Limits { get; internal set; } = [];

    /// <summary>The incident that goes on for it.</summary>
    [Id(24)] public string? MergedInto { get; internal set; }

    /// <summary>When the reporter says it happened, UTC; null where that is the report.</summary>
    [Id(25)] public DateTimeOffset? OccurredAt { get; internal set; }

    /// <summary>Number that can be read over the phone, <c>yyMMdd-NNNN</c>.</summary>
    [Id(26)] public string? Number { get; internal set; }

    /// <summary>Number that another hotline gave it.</summary>
    [Id(27)] public string? ExternalNumber { get; internal set; }

    /// <summary>When its owner got it, UTC: from here a wrong dispatch may be returned.</summary>
    [Id(28)] public DateTimeOffset? OwnedSince { get; internal set; }

    /// <summary>How often it was returned as a wrong dispatch.</summary>
    [Id(29)] public int Returns { get; internal set; }

    /// <summary>Worker or post that shall have it next.</summary>
    [Id(30)] public string? Wanted { get; internal set; }

    /// <summary>Who had it since it last came to its unit and is asked again only after a while, when there is nobody else.</summary>
    [Id(31)] public IReadOnlyList<string> PassedOver { get; internal set; } = [];

    /// <summary>When a named worker who has not answered is to be phoned, UTC; null when that is done or nobody is awaited.</summary>
    [Id(32)] public DateTimeOffset? PhoneAt { get; internal set; }

    /// <summary>When the assignment lapses without an answer, UTC.</summary>
    [Id(33)] public DateTimeOffset? LapseAt { get; internal set; }

    /// <summary>Units that act together with the owner.</summary>
    [Id(34)] public IReadOnlyList<Partner> Partners { get; internal set; } = [];

    /// <summary>A request that waits for a leader.</summary>
    [Id(35)] public ApprovalRequest? Request { get; internal set; }

    /// <summary>Its standstill; null while its clock runs.</summary>
    [Id(36)] public Suspension? Suspension { get; internal set; }

    /// <summary>How often it was given more time.</summary>
    [Id(37)] public int Extensions { get; internal set; }

    /// <summary>The incident that leads it.</summary>
    [Id(38)] public string? Lead { get; internal set; }

    /// <summary>Incidents that it leads.</summary>
    [Id(39)] public IReadOnlyList<string> Linked { get; internal set; } = [];

    /// <summary>Incidents that were merged into it.</summary>
    [Id(40)] public IReadOnlyList<string> Merged { get; internal set; } = [];

    /// <summary>When the reporter was last answered, UTC.</summary>
    [Id(41)] public DateTimeOffset? AnsweredAt { get; internal set; }

    /// <summary>When it was last closed, UTC.</summary>
    [Id(42)] public DateTimeOffset? ClosedAt { get; internal set; }

    /// <summary>How often it was reopened.</summary>
    [Id(43)] public int Reopens { get; internal set; }

    /// <summary>Code of the operation that puts it first.</summary>
    [Id(44)] public string? Operation { get; internal set; }

    /// <summary>What the operation in force does to it.</summary>
    public OperationEffect Effect => new(Operation is not null, HasFactor());

    /// <summary>The emergency service that was given it: 110, 119 or 120.</summary>
    [Id(45)] public string? EmergencyService { get; internal set; }

    /// <summary>Everybody who ever had it in hand, in the order they first did.</summary>
    [Id(46)] public IReadOnlyList<string> Assignees { get; internal set; } = [];

    /// <summary>Standstills that are over, and days that were given, since it was last accepted, in order.</summary>
    [Id(47)] public IReadOnlyList<TimeGiven> Given { get; internal set; } = [];

    /// <summary>Promises to its reporter that went with it to the incident it was merged into.</summary>
    [Id(50)] public IReadOnlyList<Limit> Entrusted { get; internal set; } = [];

    /// <summary>The next instant at which a limit, an answer or a suspension wants attention; null when none does.</summary>
    public DateTimeOffset? NextLimitAt
    {
        get
        {
            if (!Step.IsOpen()) return null;
            var next = Suspension?.Until ?? PhoneAt ?? LapseAt;
            for (var i = 0; i < Limits.Count; i++)
                if (Runs(Limits[i]) && Limits[i].AttentionAt is { } attention && attention < (next ?? DateTimeOffset.MaxValue))
                    next = attention;
            return next;
        }
    }

    private bool HasFactor()
    {
        for (var i = 0; i < Limits.Count; i++)
            if (Limits[i].Factor is not null)
                return true;
        return false;
    }

    /// <summary>Whether the reporter was promised a call and has not had it.</summary>
    public bool OwesCallBack => Limits.Any(limit => limit.Step is LimitedStep.CallBack && limit.IsOpen);

    /// <summary>Whether the clock of a limit runs: while the incident stands still, only that of promises to people outside.</summary>
    public bool Runs(Limit limit) => Suspension is null || limit.Step.IsPromise();

    /// <summary>
    /// Limits that are not met and can pass, or have: of those whose clock stands still only what had passed before. So a standing clock is not
    /// overdue, and nothing that is overdue stops being so by being suspended.
    /// </summary>
    public IEnumerable<Limit> OpenLimits() => Limits.Where(limit => limit.IsOpen && (Runs(limit) || limit.Due <= Suspension!.Since));
}
