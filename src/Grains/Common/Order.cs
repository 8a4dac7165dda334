using GovGrid.Units;

namespace GovGrid.Grains.Common;

/// <summary>Orders that come out the same in every host: ids compare by ordinal, and nothing is left to chance.</summary>
internal static class Order
{
    /// <summary>By time, then by id.</summary>
    public static IComparer<(DateTimeOffset At, string Id)> ByTime { get; } = Comparer<(DateTimeOffset At, string Id)>.Create(
        (a, b) => a.At != b.At ? a.At.CompareTo(b.At) : string.CompareOrdinal(a.Id, b.Id));

    /// <summary>What an operation puts first, then by severity, then by the time the step began, then by id.</summary>
    public static IComparer<WorkItem> OfWork { get; } = Comparer<WorkItem>.Create(
        (a, b) => a.First != b.First ? b.First.CompareTo(a.First)
            : a.Severity != b.Severity ? a.Severity.CompareTo(b.Severity)
            : a.Since != b.Since ? a.Since.CompareTo(b.Since)
            : string.CompareOrdinal(a.Incident, b.Incident));
}
