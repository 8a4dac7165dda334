using GovGrid.Simulation.Reports.Texts;
using GovGrid.Simulation.Runs;
using GovGrid.Simulation.Scenarios;

namespace GovGrid.Simulation.Reports.Tables;

/// <summary>
/// The tables of a run, for CSV and Parquet alike: <c>figures</c> and <c>replications</c> hold every figure in long form; <c>categories</c>,
/// <c>zones</c>, <c>queues</c>, <c>crews</c>, <c>hours</c> and <c>limits</c> have a row per thing and a column per figure of it.
/// </summary>
public static class RunTables
{
    /// <summary>Makes them.</summary>
    /// <param name="scenario">What was run.</param>
    /// <param name="figures">What it showed.</param>
    public static IReadOnlyList<Table> Of(Scenario scenario, RunFigures figures)
    {
        var town = scenario.Town.Definition;
        var (categories, names) = (town.Categories.Where(category => category.Parent is null).ToArray(), new UnitNames(scenario.Town));
        var (queues, crews) = (Keys(figures, "queues."), Keys(figures, "workers.byCrew."));
        return
        [
            Figures(figures),
            Replications(figures),
            Wide("categories", "byCategory.", [.. categories.Select(category => category.Code)], figures, Named("category", [.. categories.Select(category => (category.Code, category.Name))])),
            Wide("zones", "byZone.", [.. town.Zones.Select(zone => zone.Id)], figures, Named("zone", [.. town.Zones.Select(zone => (zone.Id, zone.Name))])),
            Wide("queues", "queues.", queues, figures, Named("queue", [.. queues.Select(queue => (queue, names.Of(queue)))])),
            Wide("crews", "workers.byCrew.", crews, figures, [new TextColumn("crew", crews)]),
            Hours(scenario, figures),
            LimitsTable.Of(scenario, figures),
        ];
    }

    private static Table Figures(RunFigures figures)
    {
        var estimates = figures.Paths.Select(path => figures[path]).ToArray();
        return new("figures",
        [
            new TextColumn("path", figures.Paths),
            new NumberColumn("mean", [.. estimates.Select(estimate => estimate.Mean)]),
            new NumberColumn("halfWidth95", [.. estimates.Select(estimate => estimate.HalfWidth95)]),
            new WholeColumn("replications", [.. estimates.Select(estimate => estimate.Replications)]),
        ]);
    }

    private static Table Replications(RunFigures figures) => new("replications",
    [
        new WholeColumn("replication", [.. figures.Results.SelectMany(result => figures.Paths.Select(_ => result.Replication))]),
        new TextColumn("path", [.. figures.Results.SelectMany(_ => figures.Paths)]),
        new NumberColumn("value", [.. figures.Results.SelectMany(result => figures.Paths.Select(path => result.Figures[path]))]),
    ]);

    private static Table Hours(Scenario scenario, RunFigures figures)
    {
        var hours = Enumerable.Range(0, HoursSeen.PerWeek).ToArray();
        return Wide("hours", "byHourOfWeek.", [.. hours.Select(HoursSeen.Key)], figures,
        [
            new WholeColumn("hourOfWeek", hours),
            new WholeColumn("dayOfWeek", [.. hours.Select(hour => hour / 24 + 1)]),
            new WholeColumn("hour", [.. hours.Select(hour => hour % 24)]),
            new NumberColumn("occurrences", HoursSeen.In(scenario)),
        ]);
    }

    private static Table Wide(string name, string prefix, IReadOnlyList<string> keys, RunFigures figures, IReadOnlyList<TableColumn> head) =>
        new(name, [.. head, .. WideColumns.Of(prefix, keys, figures)]);

    private static TableColumn[] Named(string name, IReadOnlyList<(string Key, Common.LocalizedText Name)> rows) =>
    [
        new TextColumn(name, [.. rows.Select(row => row.Key)]),
        new TextColumn("nameZh", [.. rows.Select(row => row.Name.Zh)]),
        new TextColumn("nameEn", [.. rows.Select(row => row.Name.En)]),
    ];

    private static string[] Keys(RunFigures figures, string prefix) =>
        [.. figures.Paths.Where(path => path.StartsWith(prefix, StringComparison.Ordinal)).Select(path => path[prefix.Length..path.LastIndexOf('.')]).Distinct()];
}
