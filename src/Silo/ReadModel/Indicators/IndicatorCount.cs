using GovGrid.Incidents;

namespace GovGrid.Silo.ReadModel.Indicators;

/// <summary>Computes a report from the histories of its incidents, one by one. Pure: what it knows was told to it.</summary>
internal sealed class IndicatorCount(IndicatorQuestion question)
{
    private readonly Tally total = new();
    private readonly Dictionary<(bool IsNull, string Key), Tally> groups = [];

    /// <summary>Counts an incident.</summary>
    /// <param name="incident">Its id.</param>
    /// <param name="history">Its events up to the question's instant, in order.</param>
    public void Add(string incident, IEnumerable<IncidentEvent> history)
    {
        var milestones = Milestones.Of(incident, history);
        var standing = IncidentStanding.Of(milestones, question.AsOf);
        total.Add(standing);
        GroupOf(GroupKey.Of(milestones.State, question.Town, question.By)).Add(standing);
    }

    /// <summary>The report on all that was counted.</summary>
    public IndicatorReport ToReport()
    {
        if (question.By is IndicatorGrouping.Town) GroupOf(question.Town.Code); // a town without incidents is still the one that was asked of
        var ordered = groups.OrderBy(group => group.Key.IsNull).ThenBy(group => group.Key.Key, StringComparer.Ordinal);
        return new IndicatorReport(
            question.Town.Code,
            question.From,
            question.To,
            question.AsOf,
            question.By,
            total.ToFigures(),
            [.. ordered.Select(group => new IndicatorGroup(group.Key.IsNull ? null : group.Key.Key, group.Value.ToFigures()))]);
    }

    private Tally GroupOf(string? key)
    {
        var place = (key is null, key ?? "");
        if (!groups.TryGetValue(place, out var group)) groups[place] = group = new Tally();
        return group;
    }
}
