using GovGrid.Common;
using GovGrid.Towns;

namespace GovGrid.Incidents;

/// <summary>An incident as its events have made it. Immutable for all but the folding of events, which fills in a copy before anybody sees it.</summary>
[GenerateSerializer, Immutable, Alias("govgrid.IncidentState")]
public sealed record IncidentState
{
    // Apart, since a state is copied with every command and these hardly ever change.
    [Id(51)] private ReportedFacts report = ReportedFacts.None;
    [Id(52)] private Detours detours = Detours.None;

    /// <summary>The id; begins with the town's code.</summary>
    [Id(0)] public required string Id { get; init; }

    /// <summary>Number of events.</summary>
    [Id(1)] public int Version { get; internal set; }

    /// <summary>Where it stands.</summary>
    [Id(2)] public IncidentStep Step { get; internal set; }

    /// <summary>How it came in.</summary>
    public Channel Channel { get => report.Channel; internal set => report = report with { Channel = value }; }

    /// <summary>Code of the category; null while nobody knows.</summary>
    [Id(4)] public string? Category { get; internal set; }

    /// <summary>1 critical to 4 minor.</summary>
    [Id(5)] public int Severity { get; internal set; } = 3;

    /// <summary>What was reported.</summary>
    public string Description { get => report.Description; internal set => report = report with { Description = value }; }

    /// <summary>Where.</summary>
    [Id(7)] public Place Place { get; internal set; } = new(null, null, null);

    /// <summary>Whether a contact is kept for it.</summary>
    public bool HasContact { get => report.HasContact; internal set => report = report with { HasContact = value }; }

    /// <summary>The one unit that answers for it (首问责任).</summary>
    [Id(9)] public UnitKey Owner { get; internal set; } = UnitKey.CommandRoom;

    /// <summary>The person or crew that handles it, while somebody does.</summary>
    [Id(10)] public string? Assignee { get; internal set; }

    /// <summary>The post of the command room that works on the present step, while one does.</summary>
    [Id(11)] public string? Desk { get; internal set; }

    /// <summary>Where triage sent it.</summary>
    [Id(12)] public Route? Route { get; internal set; }

    /// <summary>When it was reported, UTC.</summary>
    public DateTimeOffset ReportedAt { get => report.ReportedAt; internal set => report = report with { ReportedAt = value }; }

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
    public int Reworks { get => detours.Reworks; internal set => detours = detours with { Reworks = value }; }

    /// <summary>The reporter's rating, 1 to 5.</summary>
    public int? Satisfaction { get => detours.Satisfaction; internal set => detours = detours with { Satisfaction = value }; }

    /// <summary>Its limits.</summary>
    [Id(23)] public IReadOnlyList<Limit> Limits { get; internal set; } = [];

    /// <summary>The incident that goes on for it.</summary>
    public string? MergedInto { get => detours.MergedInto; internal set => detours = detours with { MergedInto = value }; }

    /// <summary>When the reporter says it happened, UTC; null where that is the report.</summary>
    public DateTimeOffset? OccurredAt { get => report.OccurredAt; internal set => report = report with { OccurredAt = value }; }

    /// <summary>Number that can be read over the phone, <c>yyMMdd-NNNN</c>.</summary>
    public string? Number { get => report.Number; internal set => report = report with { Number = value }; }

    /// <summary>Number that another hotline gave it.</summary>
    public string? ExternalNumber { get => report.ExternalNumber; internal set => report = report with { ExternalNumber = value }; }

    /// <summary>When its owner got it, UTC: from here a wrong dispatch may be returned.</summary>
    [Id(28)] public DateTimeOffset? OwnedSince { get; internal set; }

    /// <summary>How often it was returned as a wrong dispatch.</summary>
    public int Returns { get => detours.Returns; internal set => detours = detours with { Returns = value }; }

    /// <summary>Worker or post that shall have it next.</summary>
    public string? Wanted
    {
        get => detours.Wanted;
        internal set
        {
            if (detours.Wanted != value) detours = detours with { Wanted = value };
        }
    }

    /// <summary>Who had it since it last came to its unit and is asked again only after a while, when there is nobody else.</summary>
    public IReadOnlyList<string> PassedOver
    {
        get => detours.PassedOver;
        internal set
        {
            if (!ReferenceEquals(detours.PassedOver, value)) detours = detours with { PassedOver = value };
        }
    }

    /// <summary>When a named worker who has not answered is to be phoned, UTC; null when that is done or nobody is awaited.</summary>
    [Id(32)] public DateTimeOffset? PhoneAt { get; internal set; }

    /// <summary>When the assignment lapses without an answer, UTC.</summary>
    [Id(33)] public DateTimeOffset? LapseAt { get; internal set; }

    /// <summary>Units that act together with the owner.</summary>
    public IReadOnlyList<Partner> Partners
    {
        get => detours.Partners;
        internal set
        {
            if (!ReferenceEquals(detours.Partners, value)) detours = detours with { Partners = value };
        }
    }

    /// <summary>A request that waits for a leader.</summary>
    public ApprovalRequest? Request
    {
        get => detours.Request;
        internal set
        {
            if (detours.Request != value) detours = detours with { Request = value };
        }
    }

    /// <summary>Its standstill; null while its clock runs.</summary>
    public Suspension? Suspension
    {
        get => detours.Suspension;
        internal set
        {
            if (detours.Suspension != value) detours = detours with { Suspension = value };
        }
    }

    /// <summary>How often it was given more time.</summary>
    public int Extensions { get => detours.Extensions; internal set => detours = detours with { Extensions = value }; }

    /// <summary>The incident that leads it.</summary>
    public string? Lead { get => detours.Lead; internal set => detours = detours with { Lead = value }; }

    /// <summary>Incidents that it leads.</summary>
    public IReadOnlyList<string> Linked { get => detours.Linked; internal set => detours = detours with { Linked = value }; }

    /// <summary>Incidents that were merged into it.</summary>
    public IReadOnlyList<string> Merged { get => detours.Merged; internal set => detours = detours with { Merged = value }; }

    /// <summary>When the reporter was last answered, UTC.</summary>
    public DateTimeOffset? AnsweredAt { get => detours.AnsweredAt; internal set => detours = detours with { AnsweredAt = value }; }

    /// <summary>When it was last closed, UTC.</summary>
    [Id(42)] public DateTimeOffset? ClosedAt { get; internal set; }

    /// <summary>How often it was reopened.</summary>
    public int Reopens { get => detours.Reopens; internal set => detours = detours with { Reopens = value }; }

    /// <summary>Code of the operation that puts it first.</summary>
    public string? Operation
    {
        get => detours.Operation;
        internal set
        {
            if (detours.Operation != value) detours = detours with { Operation = value };
        }
    }

    /// <summary>What its report has told, all at once.</summary>
    internal ReportedFacts Report
    {
        set => report = value;
    }

    /// <summary>What the operation in force does to it.</summary>
    public OperationEffect Effect => new(Operation is not null, HasFactor());

    /// <summary>The emergency service that was given it: 110, 119 or 120.</summary>
    public string? EmergencyService { get => detours.EmergencyService; internal set => detours = detours with { EmergencyService = value }; }

    /// <summary>Everybody who ever had it in hand, in the order they first did.</summary>
    [Id(46)] public IReadOnlyList<string> Assignees { get; internal set; } = [];

    /// <summary>Standstills that are over, and days that were given, since it was last accepted, in order.</summary>
    public IReadOnlyList<TimeGiven> Given { get => detours.Given; internal set => detours = detours with { Given = value }; }

    /// <summary>Promises to its reporter that went with it to the incident it was merged into.</summary>
    public IReadOnlyList<Limit> Entrusted { get => detours.Entrusted; internal set => detours = detours with { Entrusted = value }; }

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
    public bool OwesCallBack
    {
        get
        {
            for (var i = 0; i < Limits.Count; i++)
                if (Limits[i] is { Step: LimitedStep.CallBack, IsOpen: true })
                    return true;
            return false;
        }
    }

    /// <summary>Whether supervision was put to a platform or the county, and what it is pushed for is overdue.</summary>
    public bool IsPushed(UnitKey unit)
    {
        for (var i = 0; i < Limits.Count; i++)
            if (Limits[i].Pushed == unit)
                return true;
        return false;
    }

    /// <summary>Whether the clock of a limit runs: while the incident stands still, only that of promises to people outside.</summary>
    public bool Runs(Limit limit) => Suspension is null || limit.Step.IsPromise();

    /// <summary>
    /// Limits that are not met and can pass, or have: of those whose clock stands still only what had passed before. So a standing clock is not
    /// overdue, and nothing that is overdue stops being so by being suspended.
    /// </summary>
    public IEnumerable<Limit> OpenLimits() => Limits.Where(limit => limit.IsOpen && (Runs(limit) || limit.Due <= Suspension!.Since));
}
