namespace GovGrid.Workers;

/// <summary>A grid worker came on duty or left. Kept by the read model, so that an event log can be checked against who was on duty.</summary>
/// <param name="Worker">Its id.</param>
/// <param name="OnDuty">Whether it is on duty from then on.</param>
/// <param name="At">When that was, UTC, as the worker keeps it; with <paramref name="Worker"/> it names the change, so a repeat is known as one.</param>
[GenerateSerializer, Immutable, Alias("govgrid.DutyChange")]
public sealed record DutyChange(string Worker, bool OnDuty, DateTimeOffset At);
