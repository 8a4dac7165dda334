using GovGrid.Common;
using GovGrid.Towns;

namespace GovGrid.Simulation.Measures;

/// <summary>Limits by category, zone and step at once: <c>byCategoryAndZone.fire-safety.z01.arrive.missed</c>.</summary>
internal static class LimitBreaks
{
    /// <summary>What the figures stand under.</summary>
    public const string Name = "byCategoryAndZone";

    /// <summary>The steps for which a category may have a limit.</summary>
    public static IReadOnlyList<LimitedStep> Steps { get; } = [.. Enum.GetValues<LimitedStep>().Where(step => !step.IsPromise())];

    /// <summary>Tells them.</summary>
    /// <param name="all">The incidents.</param>
    /// <param name="categories">Codes of the categories, as incidents number them.</param>
    /// <param name="zones">Ids of the zones, as incidents number them.</param>
    /// <param name="figures">Where they go.</param>
    public static void Tell(IReadOnlyList<IncidentFacts> all, IReadOnlyList<string> categories, IReadOnlyList<string> zones, FigureSet figures)
    {
        var counts = Count(all, categories.Count, zones.Count);
        figures.Under(Name, _ =>
        {
            for (var category = 0; category < categories.Count; category++)
                for (var zone = 0; zone < zones.Count; zone++)
                    figures.Under($"{categories[category]}.{zones[zone]}", _ => Tell(counts, category, zone, figures));
        });
    }

    private static (int Decided, int Missed)[,,] Count(IReadOnlyList<IncidentFacts> all, int categories, int zones)
    {
        var counts = new (int Decided, int Missed)[categories, zones, Steps.Count];
        foreach (var fact in all)
        {
            if (fact.Category < 0 || fact.Zone < 0) continue;
            for (var step = 0; step < Steps.Count; step++)
            {
                var bit = 1 << (int)Steps[step];
                ref var count = ref counts[fact.Category, fact.Zone, step];
                if ((fact.Decided & bit) != 0) count.Decided++;
                if ((fact.Missed & bit) != 0) count.Missed++;
            }
        }
        return counts;
    }

    private static void Tell((int Decided, int Missed)[,,] counts, int category, int zone, FigureSet figures)
    {
        for (var step = 0; step < Steps.Count; step++)
        {
            var (decided, missed) = counts[category, zone, step];
            figures.Under(EnumName.Of(Steps[step]), _ =>
            {
                figures.Add("decided", decided);
                figures.Add("missed", missed);
                figures.Add("missedShare", decided == 0 ? double.NaN : (double)missed / decided);
            });
        }
    }
}
