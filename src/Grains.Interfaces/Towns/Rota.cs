using GovGrid.Common;

namespace GovGrid.Towns;

/// <summary>
/// Shifts of the day and the cycle in which crews work them. 三班两运转 is two 12-hour shifts, three crews and a cycle
/// of three days.
/// </summary>
/// <param name="Anchor">A local date on which the cycle begins with its first day.</param>
/// <param name="Shifts">The shifts of a day.</param>
/// <param name="Cycle">For each day of the cycle: shift id → crews on it.</param>
public sealed record Rota(DateOnly Anchor, IReadOnlyList<Shift> Shifts, IReadOnlyList<IReadOnlyDictionary<string, IReadOnlyList<string>>> Cycle);

/// <summary>A shift (班次).</summary>
/// <param name="Id">Unique in the rota.</param>
/// <param name="Name">Its name.</param>
/// <param name="Start">Local time of day at which it begins.</param>
/// <param name="Hours">Length in hours, above 0, at most 24; it may pass midnight.</param>
public sealed record Shift(string Id, LocalizedText Name, TimeOnly Start, double Hours);
