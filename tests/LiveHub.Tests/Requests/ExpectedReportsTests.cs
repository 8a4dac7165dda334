using GovGrid.LiveHub.Towns;
using GovGrid.Simulation.Live;
using GovGrid.Testing;
using GovGrid.Towns.Loading;

namespace GovGrid.LiveHub.Tests.Requests;

public sealed class ExpectedReportsTests
{
    [Fact]
    public void A_week_of_expected_reports_has_seven_times_the_assumed_day()
    {
        var folder = Repository.PathOf("towns", "ningwei");
        var town = SimulatedTown.Load(folder, TownDirectory.Load(folder));
        var rates = new ExpectedReports([town]).Of(town.Town.Code)!;
        Assert.Equal(168, rates.Count);
        Assert.Equal(7 * town.Assumed.Demand.PerDay.Value, rates.Sum(), tolerance: 0.2);
        Assert.True(rates[3] < rates[10]); // Monday at three in the morning against ten
    }

    [Fact]
    public void Nobody_knows_what_real_people_will_report() => Assert.Null(new ExpectedReports([]).Of("330109013"));
}
