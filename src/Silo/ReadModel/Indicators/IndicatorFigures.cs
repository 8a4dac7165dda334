namespace GovGrid.Silo.ReadModel.Indicators;

/// <summary>
/// The indicators of some incidents, by the definitions of the evaluation (综合评价): 结案率, 按期结案率, 返工率, 超时倍数 … Refused, merged and
/// withdrawn incidents count as reported and as what they are, and in nothing else. Rates are shares of 1, null where there is nothing to
/// take a share of.
/// </summary>
public sealed record IndicatorFigures
{
    /// <summary>All that were reported.</summary>
    public required int Reported { get; init; }

    /// <summary>Of these, refused.</summary>
    public required int Refused { get; init; }

    /// <summary>Of these, merged into another.</summary>
    public required int Merged { get; init; }

    /// <summary>Of these, withdrawn.</summary>
    public required int Withdrawn { get; init; }

    /// <summary>处置: resolved at least once, also when it was sent back since.</summary>
    public required int Disposed { get; init; }

    /// <summary>Never resolved, and a limit to resolve or to close is past. A limit whose clock stands still does not pass; what had passed before has.</summary>
    public required int OverdueUndisposed { get; init; }

    /// <summary>应结案: <see cref="Disposed"/> + <see cref="OverdueUndisposed"/>.</summary>
    public required int ShouldBeClosed { get; init; }

    /// <summary>结案: closed, and not reopened since.</summary>
    public required int Closed { get; init; }

    /// <summary>
    /// 按期结案: closed, and neither the limit to resolve nor the limit to close was missed. After a rework the last resolution counts. Other
    /// limits (to accept, dispatch, arrive) are steps on the way; what has no limit is on time.
    /// </summary>
    public required int ClosedOnTime { get; init; }

    /// <summary>返工: sent back at least once.</summary>
    public required int Reworked { get; init; }

    /// <summary>Past the limit to resolve: resolved late, or not resolved yet.</summary>
    public required int Overdue { get; init; }

    /// <summary>Disposed by the unit that had it first; a unit under another, such as a platform's agency, is another unit.</summary>
    public required int FirstUnitIsLast { get; init; }

    /// <summary>Rated by the reporter.</summary>
    public required int Rated { get; init; }

    /// <summary>结案率: <see cref="Closed"/> ÷ <see cref="ShouldBeClosed"/>.</summary>
    public required double? CloseRate { get; init; }

    /// <summary>按期结案率: <see cref="ClosedOnTime"/> ÷ <see cref="ShouldBeClosed"/>.</summary>
    public required double? OnTimeCloseRate { get; init; }

    /// <summary>返工率: <see cref="Reworked"/> ÷ <see cref="Disposed"/>.</summary>
    public required double? ReworkRate { get; init; }

    /// <summary>
    /// 超时倍数: mean of (used − limit) ÷ limit over <see cref="Overdue"/>, for the limit to resolve. Limit is the time from acceptance, or from the
    /// last reopening, to due; used is that from there to the last resolution, or to the report's instant while it is not resolved or was sent
    /// back. Time in which the clock stood still is in neither. Both are wall time, because an incident keeps when a limit is due and not
    /// what of it is used up in the limit's basis; over nights and holidays this differs from the same in working time.
    /// </summary>
    public required double? OverdueFactor { get; init; }

    /// <summary>
    /// 首派准确率: <see cref="FirstUnitIsLast"/> ÷ <see cref="Disposed"/>. Before an incident is disposed its last unit is not known; what a
    /// worker finds and handles on the spot has the worker's grid as first and last.
    /// </summary>
    public required double? FirstDispatchAccuracy { get; init; }

    /// <summary>From the report to the first time on the scene.</summary>
    public required DurationFigures ResponseMinutes { get; init; }

    /// <summary>From the report to the closing; after a reopening, to the last.</summary>
    public required DurationFigures ResolutionMinutes { get; init; }

    /// <summary>满意度: mean of the reporters' ratings, 1 to 5.</summary>
    public required double? Satisfaction { get; init; }
}
