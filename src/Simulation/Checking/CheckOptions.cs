using GovGrid.Simulation.Checking.Violations;
using GovGrid.Workers;

namespace GovGrid.Simulation.Checking;

/// <summary>What a check is given beside the log.</summary>
public sealed record CheckOptions
{
    /// <summary>
    /// When grid workers came on duty and left, in any order, repeats allowed. Null when it is not known: then
    /// <see cref="LogInvariant.AssignedOnDuty"/> is not checked.
    /// </summary>
    public IEnumerable<DutyChange>? Duty { get; init; }
}
