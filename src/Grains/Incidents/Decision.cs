using GovGrid.Common;
using GovGrid.Incidents;

namespace GovGrid.Grains.Incidents;

/// <summary>What follows from a command: events, or a refusal; both where a refused action is worth keeping.</summary>
/// <param name="Events">What happened, in order; empty where nothing had to.</param>
/// <param name="Refusal">Why nothing did.</param>
public readonly record struct Decision(IReadOnlyList<IncidentEvent> Events, Refusal? Refusal)
{
    /// <summary>The incident after the events, where that was worked out already.</summary>
    public IncidentState? After { get; init; }

    /// <summary>One event.</summary>
    public static Decision That(IncidentEvent happened) => new([happened], null);

    /// <summary>One event, unless something speaks against it.</summary>
    public static Decision Unless(Refusal? refusal, IncidentEvent happened) => refusal is null ? That(happened) : No(refusal);

    /// <summary>One event that can only be made where nothing speaks against it.</summary>
    public static Decision Unless(Refusal? refusal, Func<IncidentEvent> happened) => refusal is null ? That(happened()) : new([], refusal);

    /// <summary>A no.</summary>
    public static Decision No(RefusalCode code, string detail) => new([], new Refusal(code, detail));

    /// <summary>A no.</summary>
    public static Decision No(Refusal refusal) => new([], refusal);
}
