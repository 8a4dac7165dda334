using System.Text.Json.Serialization;
using GovGrid.Common;

namespace GovGrid.Towns;

/// <summary>A category of incident (事项类别), or a sub-category under one.</summary>
/// <param name="Code">Such as <c>fire-safety</c> or <c>fire-safety/blocked-lane</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Parent">Code of the upper category; null on the first level.</param>
/// <param name="Severity">Default severity, 1 critical to 4 minor.</param>
/// <param name="Route">Where triage sends it by rule.</param>
/// <param name="Limits">Time limits; a sub-category without any has its parent's.</param>
/// <param name="Skill">Skill that a grid worker needs for it; null when anyone can.</param>
public sealed record Category(
    string Code, LocalizedText Name, string? Parent, int Severity, Route Route, IReadOnlyList<TimeLimit> Limits, string? Skill = null);

/// <summary>A time limit for one step.</summary>
/// <param name="Step">What has to be done in time.</param>
/// <param name="Amount">How much, in the unit of <paramref name="Basis"/>; above 0.</param>
/// <param name="Basis">How it is counted.</param>
/// <param name="Severity">Holds only for this severity; null for all that have no own one.</param>
public sealed record TimeLimit(LimitedStep Step, double Amount, TimeBasis Basis, int? Severity = null);

/// <summary>How a time limit is counted.</summary>
[JsonConverter(typeof(OnceNumberedEnumConverter<TimeBasis>))]
public enum TimeBasis
{
    /// <summary>Hours round the clock (紧急小时).</summary>
    UrgentHours,

    /// <summary>Hours of the working time of the calendar (工作时).</summary>
    WorkingHours,

    /// <summary>Days of the calendar's working time (工作日), 480 minutes each in the reference town.</summary>
    WorkingDays,

    /// <summary>Days of 24 hours round the clock (自然日).</summary>
    NaturalDays,
}
