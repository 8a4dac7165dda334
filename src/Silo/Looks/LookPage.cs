namespace GovGrid.Silo.Looks;

/// <summary>Some looks, last first.</summary>
/// <param name="Looks">The looks.</param>
/// <param name="Next">Where the next page begins; null on the last.</param>
public sealed record LookPage(IReadOnlyList<Look> Looks, LookCursor? Next);
