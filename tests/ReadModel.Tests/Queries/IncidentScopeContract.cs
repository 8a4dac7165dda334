using GovGrid.Common;
using GovGrid.Incidents;
using GovGrid.Live;
using GovGrid.Grains.Incidents;
using GovGrid.ReadModel.Tests.Support;
using GovGrid.Silo.ReadModel.Indicators;
using GovGrid.Silo.ReadModel.Queries;
using GovGrid.Testing;

namespace GovGrid.ReadModel.Tests.Queries;

/// <summary>The database and the hub tell by the same scope whether an incident is in sight; they must never tell it differently.</summary>
public abstract class IncidentScopeContract : DatabaseContract
{
    private static readonly History[] Histories =
    [
        .. Enumerable.Range(1, 8).Select(steps => new History($"agency-{steps}", [.. History.OfAgency("x", steps).Events.Take(steps)])),
        new History("joint", [.. History.OfAgency("x", 20).Events.Take(4), new PartnersCalled([UnitKey.Agency("jiaotong"), UnitKey.Platform("PublicSafety")], "x") { At = History.At(25), ReceivedAt = History.At(25), By = "op", Command = "p" }]),
        new History("elsewhere", History.Reported("rubbish", "bin", 30, 4, new Place(null, null, SmallTown.GridCode(2)))),
        new History("unplaced", History.Reported("rubbish", "bin", 40, 4, new Place(null, "somewhere", null))),
    ];

    private static readonly IncidentScope[] Scopes =
    [
        IncidentScope.Everything,
        IncidentScope.Nothing,
        Of("commandroom"),
        Of("agency/chengguan"),
        Of("agency/cheng"),
        Of("agency/jiaotong"),
        Of("platform/PublicSafety", "agency/chengguan"),
        new() { Grids = [SmallTown.GridCode(0)] },
        new() { Grids = [SmallTown.GridCode(2), SmallTown.GridCode(1)] },
        new() { Person = "chengguan-1" },
        new() { Person = "nobody", Grids = [SmallTown.GridCode(2)], Units = ["agency/jiaotong"] },
    ];

    [Fact]
    public async Task A_page_holds_what_the_scope_holds()
    {
        await Tables.Store.Store([.. Histories.Select(history => history.Whole())]);

        foreach (var scope in Scopes)
            Assert.Equal(InSight(scope), (await Tables.Incidents.Page(new IncidentFilter { Scope = scope })).Items.Select(item => item.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Indicators_count_what_the_scope_holds()
    {
        await Tables.Store.Store([.. Histories.Select(history => history.Whole())]);
        var question = new IndicatorQuestion(SmallTown.Town, null, History.At(600), History.At(600), IndicatorGrouping.Town);

        foreach (var scope in Scopes)
            Assert.Equal(InSight(scope).Count(), (await Tables.Indicators.Report(question with { Scope = scope }, CancellationToken.None)).Total.Reported);
    }

    private static IncidentScope Of(params string[] units) => new() { Units = units };

    private static IEnumerable<string> InSight(IncidentScope scope) => Histories
        .Where(history => scope.Holds(IncidentSummary.Of(IncidentFolding.Fold(history.Incident, history.Events))))
        .Select(history => history.Incident)
        .Order(StringComparer.Ordinal);
}
