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

    /// <summary>Where an idle worker is looked for, nearest ring first.</summary>
    public required DispatchReach DispatchReach { get; init; }
}

/// <summary>How far from the incident's grid a worker may come.</summary>
public enum DispatchReach
{
    /// <summary>Only the incident's zone.</summary>
    Zone,

    /// <summary>The zone first; when nobody is idle there, a neighbouring zone.</summary>
    NeighbouringZones,
}
