using GovGrid.Simulation.Reports.Pages;

namespace GovGrid.Simulation.Tests.Reports;

public sealed class LoadWarningsTests
{
    [Fact]
    public void Who_is_given_more_than_can_be_done_is_told_before_anything_is_lived()
    {
        var warnings = LoadWarnings.Of(LivedRun.Scenario with { DemandFactor = 1000 });

        Assert.NotEmpty(warnings);
        Assert.All(warnings, warning => Assert.Contains("no steady state", warning.En, StringComparison.Ordinal));
        Assert.All(warnings, warning => Assert.Contains("没有稳定状态", warning.Zh, StringComparison.Ordinal));
    }

    [Fact]
    public void All_grid_workers_together_have_a_name_in_both_languages()
    {
        var warnings = LoadWarnings.Of(LivedRun.Scenario with { DemandFactor = 1000 });

        Assert.Contains(warnings, warning => warning.En.StartsWith("“All grid workers”", StringComparison.Ordinal) && warning.Zh.StartsWith("“全部专职网格员”", StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_is_said_where_there_are_hands_enough()
    {
        Assert.Empty(LoadWarnings.Of(LivedRun.Scenario with { DemandFactor = 0.001 }));
    }
}
