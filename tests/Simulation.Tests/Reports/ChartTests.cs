using GovGrid.Simulation.Assumptions;
using GovGrid.Simulation.Reports.Charts;
using GovGrid.Simulation.Reports.Pages;
using GovGrid.Simulation.Reports.Texts;

namespace GovGrid.Simulation.Tests.Reports;

public sealed class ChartTests
{
    private static readonly Wording English = new(TextLanguage.En);

    [Theory]
    [InlineData(0, 1, new[] { 0, 0.2, 0.4, 0.6, 0.8, 1 })]
    [InlineData(0, 7, new[] { 0.0, 2, 4, 6 })]
    [InlineData(94, 131, new[] { 100.0, 110, 120, 130 })]
    [InlineData(0.93, 0.97, new[] { 0.93, 0.94, 0.95, 0.96, 0.97 })]
    public void Ticks_are_round_values_within(double least, double most, double[] expected)
    {
        var ticks = Ticks.Between(least, most);

        Assert.Equal(expected.Length, ticks.Count);
        Assert.All(expected.Zip(ticks), pair => Assert.Equal(pair.First, pair.Second, 9));
    }

    [Fact]
    public void A_line_is_broken_where_there_is_no_mean()
    {
        var drawn = new LineChart([new(0, 1, 0.1), new(1, 2, 0.1), new(2, double.NaN, double.NaN), new(3, 2, double.NaN), new(4, 1, 0.1)], "", English.Small).Draw("a line");

        Assert.Equal(2, drawn.Elements("polyline").Count());
        Assert.DoesNotContain("NaN", drawn.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_single_odd_mean_is_marked_at_the_edge_and_does_not_flatten_the_others()
    {
        EstimatePoint[] points = [.. Enumerable.Range(0, 40).Select(i => new EstimatePoint(i, i == 7 ? 5000 : 10, 1))];

        var drawn = new LineChart(points, "", English.Count).Draw("a line");

        Assert.Single(drawn.Elements("path"), path => path.Attribute("class")!.Value == "beyond");
        Assert.Contains(drawn.Elements("text"), text => text.Value == "10");
    }

    [Fact]
    public void Staffing_against_closing_on_time_has_a_mark_with_its_interval_for_each_number_of_people()
    {
        var figure = FactorFigure.Of([new(130, 0.97, 0.01), new(90, 0.82, 0.03), new(110, 0.93, 0.02)], "workers", "onTimeCloseRate", English);

        Assert.Equal(3, figure.Descendants("circle").Count());
        Assert.Equal(3, figure.Descendants("path").Count(path => path.Attribute("class")!.Value == "whisker"));
        Assert.Equal(["90", "110", "130"], figure.Descendants("tbody").Single().Elements("tr").Select(row => row.Element("th")!.Value));
        Assert.Contains("from 82.0% to 97.0%", figure.Element("svg")!.Attribute("aria-label")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_scatter_leaves_out_points_without_a_mean_and_lets_a_chosen_one_stand_out()
    {
        var drawn = new ScatterChart([new(1, 2, 0.5, "a"), new(2, double.NaN, double.NaN, "b"), new(3, 1, double.NaN, "c", Chosen: true)], "staff", "minutes", English.Small, English.Small).Draw("points");

        Assert.Equal(["dot", "dot chosen"], drawn.Elements("circle").Select(dot => dot.Attribute("class")!.Value));
    }

    [Fact]
    public void A_heat_map_writes_each_value_into_its_cell()
    {
        var drawn = new HeatMap(["one", "two"], ["a", "b"], [1, 2, double.NaN, 4], English.Count).Draw("heat");

        Assert.Equal(["1", "2", "–", "4"], drawn.Elements("g").Select(cell => cell.Element("text")!.Value));
    }

    [Fact]
    public void Bars_without_a_value_have_none_and_do_not_disturb_the_others()
    {
        var drawn = new BarChart([new("a", "", 0.5, 0.1, "50 %"), new("b", "", double.NaN, double.NaN, "–")]).Draw("bars");

        Assert.Single(drawn.Elements("rect"));
        Assert.DoesNotContain("NaN", drawn.ToString(), StringComparison.Ordinal);
    }
}
