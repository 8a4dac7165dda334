namespace GovGrid.Towns;

/// <summary>One turn of a shift.</summary>
/// <param name="Shift">The shift.</param>
/// <param name="Start">Its beginning, UTC.</param>
/// <param name="End">Its end, UTC, not part of it.</param>
/// <param name="Crews">The crews that work it.</param>
public sealed record ShiftTurn(Shift Shift, DateTimeOffset Start, DateTimeOffset End, IReadOnlyList<string> Crews);
