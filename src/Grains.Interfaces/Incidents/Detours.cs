namespace GovGrid.Incidents;

/// <summary>The part of an <see cref="IncidentState"/> that most incidents never have: what left the straight way from report to end.</summary>
[GenerateSerializer, Immutable, Alias("govgrid.Detours")]
internal sealed record Detours
{
    /// <summary>Of one that has gone straight so far.</summary>
    public static readonly Detours None = new();

    /// <summary>How often it was sent back.</summary>
    [Id(0)] public int Reworks { get; init; }

    /// <summary>The reporter's rating, 1 to 5.</summary>
    [Id(1)] public int? Satisfaction { get; init; }

    /// <summary>The incident that goes on for it.</summary>
    [Id(2)] public string? MergedInto { get; init; }

    /// <summary>How often it was returned as a wrong dispatch.</summary>
    [Id(3)] public int Returns { get; init; }

    /// <summary>Worker or post that shall have it next.</summary>
    [Id(4)] public string? Wanted { get; init; }

    /// <summary>Who had it since it last came to its unit and is asked again only after a while, when there is nobody else.</summary>
    [Id(5)] public IReadOnlyList<string> PassedOver { get; init; } = [];

    /// <summary>Units that act together with the owner.</summary>
    [Id(6)] public IReadOnlyList<Partner> Partners { get; init; } = [];

    /// <summary>A request that waits for a leader.</summary>
    [Id(7)] public ApprovalRequest? Request { get; init; }

    /// <summary>Its standstill; null while its clock runs.</summary>
    [Id(8)] public Suspension? Suspension { get; init; }

    /// <summary>How often it was given more time.</summary>
    [Id(9)] public int Extensions { get; init; }

    /// <summary>The incident that leads it.</summary>
    [Id(10)] public string? Lead { get; init; }

    /// <summary>Incidents that it leads.</summary>
    [Id(11)] public IReadOnlyList<string> Linked { get; init; } = [];

    /// <summary>Incidents that were merged into it.</summary>
    [Id(12)] public IReadOnlyList<string> Merged { get; init; } = [];

    /// <summary>When the reporter was last answered, UTC.</summary>
    [Id(13)] public DateTimeOffset? AnsweredAt { get; init; }

    /// <summary>How often it was reopened.</summary>
    [Id(14)] public int Reopens { get; init; }

    /// <summary>Code of the operation that puts it first.</summary>
    [Id(15)] public string? Operation { get; init; }

    /// <summary>The emergency service that was given it: 110, 119 or 120.</summary>
    [Id(16)] public string? EmergencyService { get; init; }

    /// <summary>Standstills that are over, and days that were given, since it was last accepted, in order.</summary>
    [Id(17)] public IReadOnlyList<TimeGiven> Given { get; init; } = [];

    /// <summary>Promises to its reporter that went with it to the incident it was merged into.</summary>
    [Id(18)] public IReadOnlyList<Limit> Entrusted { get; init; } = [];
}
