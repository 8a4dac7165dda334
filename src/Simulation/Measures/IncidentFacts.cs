using GovGrid.Incidents;
using GovGrid.Towns;

namespace GovGrid.Simulation.Measures;

/// <summary>What figures need of an incident; small, since a long run has many.</summary>
/// <param name="Category">Place of its category on the first level in the town's list; -1 while nobody knows.</param>
/// <param name="Zone">Place of its zone in the town's list; -1 outside every grid.</param>
/// <param name="HourOfWeek">Local hour of the week in which it was reported.</param>
/// <param name="Step">Where it stands.</param>
/// <param name="ReportedAt">Ticks of UTC.</param>
/// <param name="OnSceneAt">Ticks of UTC of the first time on the scene; 0 for not yet.</param>
/// <param name="ClosedAt">Ticks of UTC; 0 for not closed.</param>
/// <param name="Disposed">Whether it was resolved at least once.</param>
/// <param name="Arriver">The unit that had it when somebody was first on the scene, or has it while nobody was: its key, <see cref="Workers"/> for grid workers.</param>
/// <param name="Decided">A bit for each limited step whose limit is met, missed or has passed.</param>
/// <param name="Missed">A bit for each of them that was not met.</param>
internal readonly record struct IncidentFacts(
    short Category, short Zone, short HourOfWeek, IncidentStep Step, long ReportedAt, long OnSceneAt, long ClosedAt, bool Disposed, string Arriver, byte Decided, byte Missed)
{
    /// <summary>What the grid workers of all zones are called among units.</summary>
    public const string Workers = "workers";

    private const byte EndLimits = 1 << (int)LimitedStep.Resolve | 1 << (int)LimitedStep.Close;

    /// <summary>Whether a grid worker was the first on the scene.</summary>
    public bool IsReachedByWorker => OnSceneAt > 0 && Arriver == Workers;

    /// <summary>Whether it was closed, and with no limit of its end missed (domain: on time).</summary>
    public bool ClosedOnTime => ClosedAt > 0 && (Missed & EndLimits) == 0;

    /// <summary>Disposed, or overdue and not disposed: what should be closed (应结案).</summary>
    public bool ShouldBeClosed => Disposed || (Step.IsOpen() && (Missed & EndLimits) != 0);

    /// <summary>Whether it was ever accepted as a case of its own.</summary>
    public bool IsCase => Step is not (IncidentStep.Refused or IncidentStep.Merged or IncidentStep.Withdrawn);

    /// <summary>Which limits are decided at an instant, and which of them were not met.</summary>
    public static (byte Decided, byte Missed) Limits(IReadOnlyList<Limit> limits, DateTimeOffset now)
    {
        var (decided, missed) = (0, 0);
        foreach (var limit in limits)
        {
            var isMissed = limit.State is LimitState.Missed or LimitState.Overdue || (limit.IsOpen && limit.Due < now);
            if (!isMissed && limit.State is not LimitState.Met) continue;
            decided |= 1 << (int)limit.Step;
            if (isMissed) missed |= 1 << (int)limit.Step;
        }
        return ((byte)decided, (byte)missed);
    }
}
