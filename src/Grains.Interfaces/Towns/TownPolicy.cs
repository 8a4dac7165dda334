using GovGrid.People;

namespace GovGrid.Towns;

/// <summary>Numbers and choices that the rules leave to the town.</summary>
public sealed record TownPolicy
{
    /// <summary>Channels whose reports are accepted by rule, without a call-taker.</summary>
    public required IReadOnlyList<Channel> AcceptedByRule { get; init; }

    /// <summary>True where an accepted incident with a known category is triaged and dispatched by its category's route, without a dispatcher.</summary>
    public required bool TriageByRule { get; init; }

    /// <summary>Share of a limit after which the owner is warned, 0 to 1.</summary>
    public required double WarnAtShare { get; init; }

    /// <summary>Share of resolved incidents that a verifier looks at, by severity; the others are verified by rule. 0 to 1.</summary>
    public required IReadOnlyDictionary<int, double> VerifiedShare { get; init; }

    /// <summary>Straight-line distance times this is the way to travel; at least 1.</summary>
    public required double DetourFactor { get; init; }

    /// <summary>Who of several that could come is sent.</summary>
    public DispatchRule Dispatch { get; init; }

    /// <summary>Where an idle worker is looked for, nearest ring first.</summary>
    public required DispatchReach DispatchReach { get; init; }

    /// <summary>How wrong dispatches come back.</summary>
    public required ReturnPolicy Returns { get; init; }

    /// <summary>How long a named worker's answer is awaited.</summary>
    public required AnswerPolicy Answers { get; init; }

    /// <summary>How much more time may be given.</summary>
    public required ExtensionPolicy Extension { get; init; }

    /// <summary>Longest suspension, in natural days, above 0.</summary>
    public required double LongestSuspensionDays { get; init; }

    /// <summary>References to evidence that who resolves an incident gives at least; 0 or more.</summary>
    public int LeastEvidence { get; init; }

    /// <summary>Natural days after closing within which an incident may be reopened; 0 or more.</summary>
    public required double ReopenDays { get; init; }

    /// <summary>Who is pushed when a limit has passed, and how fast that goes up.</summary>
    public required SupervisionPolicy Supervision { get; init; }

    /// <summary>What is near enough to be the same matter.</summary>
    public required DuplicatePolicy Duplicates { get; init; }

    /// <summary>What is expected of people on a shift.</summary>
    public required DutyPolicy Duty { get; init; }

    /// <summary>How long positions of workers are kept, and who looked at them.</summary>
    public PositionPolicy Positions { get; init; } = new(KeptHours: 24, LooksKeptDays: 90);
}

/// <summary>How wrong dispatches come back.</summary>
/// <param name="Within">How long after it came a unit may return an incident.</param>
/// <param name="LeaderFrom">From this return on the shift leader names the unit; at least 1.</param>
public sealed record ReturnPolicy(TimeAmount Within, int LeaderFrom);

/// <summary>How long a named worker's answer is awaited, in seconds of at least 1.</summary>
/// <param name="SevereSeconds">Severity 1 and 2: until the worker is phoned.</param>
/// <param name="OtherSeconds">Severity 3 and 4: until the worker is phoned.</param>
/// <param name="PhonedSeconds">From then until the next candidate is asked.</param>
public sealed record AnswerPolicy(double SevereSeconds, double OtherSeconds, double PhonedSeconds);

/// <summary>How much more time may be given.</summary>
/// <param name="Times">How often for one incident; 0 or more.</param>
/// <param name="LongestDays">At most so many working days at a time, above 0.</param>
/// <param name="AskedDaysBefore">At least so many natural days before the limit, 0 or more.</param>
public sealed record ExtensionPolicy(int Times, double LongestDays, double AskedDaysBefore);

/// <summary>Supervision (督办) that starts by itself.</summary>
/// <param name="Ladder">Who is pushed, rung by rung; at least one. Rungs that the incident's owner does not have are left out.</param>
/// <param name="Every">How long until it goes one rung up.</param>
public sealed record SupervisionPolicy(IReadOnlyList<Role> Ladder, TimeAmount Every);

/// <summary>What is near enough to be the same matter.</summary>
/// <param name="Metres">In a straight line, above 0.</param>
/// <param name="Hours">Between the reports, above 0.</param>
public sealed record DuplicatePolicy(double Metres, double Hours);

/// <summary>What is expected of people on a shift.</summary>
/// <param name="OvertimeMinutes">How long who is on the scene at the end of a shift goes on before being relieved; 0 or more.</param>
/// <param name="RestMinutes">Rest after an assignment during which others are preferred; 0 or more.</param>
/// <param name="LoadSeconds">In comparing candidates each assignment of the shift counts as so many seconds of travel; 0 or more.</param>
/// <param name="StalePositionSeconds">A position older than this is not relied on; above 0.</param>
/// <param name="HandoverMinutes">How long after a change of shift its sheet may be unsigned; 0 or more.</param>
/// <param name="PullOffFromSeverity">Who is on an incident of this severity or less pressing may be pulled off for one of severity 1 or 2; 3 to 5, 5 for never.</param>
public sealed record DutyPolicy(double OvertimeMinutes, double RestMinutes, double LoadSeconds, double StalePositionSeconds, double HandoverMinutes, int PullOffFromSeverity);

/// <summary>How long positions of workers are kept, and who looked at them.</summary>
/// <param name="KeptHours">A last position on duty is forgotten after so long; above 0, at most <see cref="MostHours"/>. Off duty it goes at once, and none is kept in a row with others.</param>
/// <param name="LooksKeptDays">How long a worker can see who looked; at least 1.</param>
public sealed record PositionPolicy(double KeptHours, double LooksKeptDays)
{
    /// <summary>No town keeps a position for longer: seven days.</summary>
    public const double MostHours = 168;
}

/// <summary>An amount of time in one of the four bases.</summary>
/// <param name="Amount">How much, above 0.</param>
/// <param name="Basis">How it is counted.</param>
public sealed record TimeAmount(double Amount, TimeBasis Basis);

/// <summary>Who of several that could come is sent.</summary>
public enum DispatchRule
{
    /// <summary>Who is at home in the incident's grid, else who has least travel time and load.</summary>
    OwnGridFirst,

    /// <summary>Who is nearest in a straight line.</summary>
    Nearest,
}

/// <summary>How far from the incident's grid a worker may come.</summary>
public enum DispatchReach
{
    /// <summary>Only the incident's zone.</summary>
    Zone,

    /// <summary>The zone first; when nobody is idle there, a neighbouring zone.</summary>
    NeighbouringZones,
}
