using GovGrid.Simulation.Assumptions;
using GovGrid.Simulation.Support;
using GovGrid.Testing;
using GovGrid.Towns;

namespace GovGrid.Simulation.Demand;

public class PlannedEventTests
{
    private static readonly DateTime Tuesday = new(2026, 11, 3);

    private static readonly PlannedEvent Fair = new(new("庙会", "fair"), Tuesday.AddHours(8), Tuesday.AddHours(20), 4);

    private static readonly DemandReport[] Usual = DrawnReports.Of(SmallWorld.Definition.Demand, 3, factor: 100);

    [Fact]
    public void A_festival_multiplies_what_it_concerns_where_it_is_and_nothing_else()
    {
        var reports = With(Fair with { Categories = ["rubbish", "stall"], Areas = [SmallTown.GridCode(1)] });

        AssertTimes(4, reports, report => !IsElsewhere(report));
        Assert.Equal(Usual.Where(IsElsewhere), reports.Where(IsElsewhere));

        static bool IsElsewhere(DemandReport report) => !IsDuring(report) || report.Category is not ("rubbish" or "stall") || !IsSecond(report);
    }

    [Fact]
    public void A_festival_everywhere_keeps_the_mix_of_what_is_reported()
    {
        var reports = With(Fair).Where(IsDuring).ToArray();

        foreach (var (category, share) in SmallWorld.Definition.Demand.Categories.Select(category => (category.Code, category.Share)))
            Assert.InRange(reports.Count(report => report.Category == category) / (double)reports.Length, share - 0.02, share + 0.02);
        Assert.InRange(reports.Count(report => report.Channel is Channel.WorkerApp) / (double)reports.Length, 0.28, 0.32);
    }

    [Fact]
    public void What_lessens_leaves_out_its_part_of_the_usual()
    {
        var reports = With(Fair with { Factor = 0.25, Categories = ["rubbish"] });

        AssertTimes(0.25, reports, report => IsDuring(report) && report.Category == "rubbish");
        Assert.Empty(reports.Except(Usual));
        Assert.DoesNotContain(With(Fair with { Factor = 0 }), IsDuring);
    }

    [Fact]
    public void What_two_add_adds_up_and_of_what_two_lessen_each_leaves_its_part()
    {
        AssertTimes(6, With(Fair, Fair with { Name = new("集市", "market"), Factor = 3 }), IsDuring);
        AssertTimes(0.25, With(Fair with { Factor = 0.5 }, Fair with { Name = new("停电", "power cut"), Factor = 0.5 }), IsDuring);
        AssertTimes(2, With(Fair, Fair with { Name = new("停电", "power cut"), Factor = 0.5 }), IsDuring);
    }

    [Fact]
    public void Rain_at_a_festival_adds_its_own()
    {
        var demand = SmallWorld.Definition.Demand with { Events = [Fair] };
        var wet = SmallWorld.Definition with { Demand = demand, Weather = [Storms.Rain with { First = Tuesday.AddHours(8), Hours = 12 }] };
        var reports = new DrawnDemand(SmallWorld.Town, new(SmallWorld.Town), wet, new(3), factor: 100)
            .From(DrawnReports.Monday).TakeWhile(report => report.At < DrawnReports.Monday.AddDays(3)).ToArray();

        AssertTimes(10 + 3, reports, report => IsDuring(report) && report.Category == "rubbish"); // the rain's ten times, and three times more
        AssertTimes(4 * 0.5, reports, report => IsDuring(report) && report.Category == "stall"); // of all that comes the rain leaves a half
    }

    [Fact]
    public void Reports_of_an_event_are_the_same_wherever_drawing_began_and_among_whichever_others()
    {
        var whole = With(Fair);
        var from = DrawnReports.Monday.AddHours(41.7);

        Assert.Equal(
            whole.Where(report => report.At >= from),
            DrawnReports.Of(SmallWorld.Definition.Demand with { Events = [Fair with { Name = new("别的", "another"), Factor = 1 }, Fair] }, 3 - 41.7 / 24, factor: 100, from: from));
    }

    private static DemandReport[] With(params PlannedEvent[] events) => DrawnReports.Of(SmallWorld.Definition.Demand with { Events = events }, 3, factor: 100);

    private static void AssertTimes(double factor, DemandReport[] reports, Func<DemandReport, bool> which) =>
        Assert.InRange(reports.Count(which) / (double)Usual.Count(which), factor * 0.85, factor * 1.15);

    private static bool IsDuring(DemandReport report) => report.At >= DrawnReports.Monday.AddHours(32) && report.At < DrawnReports.Monday.AddHours(44);

    private static bool IsSecond(DemandReport report) => DrawnReports.GridOf(report) == SmallTown.GridCode(1);
}
