using GovGrid.Incidents;

namespace GovGrid.Simulation.Checking;

/// <summary>Where the incidents of a log have come to: reported = open + closed + refused + merged + withdrawn.</summary>
/// <param name="Reported">Events <c>reported</c> in the log.</param>
/// <param name="Open">Incidents with something left to do.</param>
/// <param name="Closed">Incidents that are closed, evaluated ones included.</param>
/// <param name="Refused">Incidents that did not become a case.</param>
/// <param name="Merged">Incidents that another one goes on for.</param>
/// <param name="Withdrawn">Incidents that were taken back.</param>
public sealed record IncidentBalance(long Reported, long Open, long Closed, long Refused, long Merged, long Withdrawn)
{
    /// <summary>Whether both sides are equal.</summary>
    public bool Holds => Reported == Open + Closed + Refused + Merged + Withdrawn;

    internal static IncidentBalance Of(long reported, IEnumerable<IncidentStep> reached)
    {
        var steps = reached.CountBy(step => step).ToDictionary();
        long In(IncidentStep step) => steps.GetValueOrDefault(step);
        return new IncidentBalance(
            reported,
            steps.Where(step => step.Key.IsOpen()).Sum(step => (long)step.Value),
            In(IncidentStep.Closed) + In(IncidentStep.Evaluated),
            In(IncidentStep.Refused),
            In(IncidentStep.Merged),
            In(IncidentStep.Withdrawn));
    }
}
