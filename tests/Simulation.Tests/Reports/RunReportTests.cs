using System.Xml.Linq;
using GovGrid.Common;
using GovGrid.Simulation.Reports.Pages;
using GovGrid.Simulation.Runs;

namespace GovGrid.Simulation.Tests.Reports;

public sealed class RunReportTests(LivedRun run) : IClassFixture<LivedRun>
{
    private static readonly LocalizedText Warning = new("请当心 <i>", "Beware of <i>");

    [Fact]
    public void The_page_is_well_formed_and_holds_the_same_sections_in_both_languages()
    {
        var (zh, en) = (Main("Zh"), Main("En"));

        Assert.Equal(zh.Descendants().Select(element => element.Name.LocalName), en.Descendants().Select(element => element.Name.LocalName));
        Assert.Equal(["zh-CN", "en"], [zh.Attribute("lang")!.Value, en.Attribute("lang")!.Value]);
        Assert.Contains("每 100 件应结案的事项中", zh.Value, StringComparison.Ordinal);
        Assert.Contains("Of 100 matters that should be closed", en.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_fetched_from_anywhere()
    {
        var page = Page();

        Assert.DoesNotContain("http", page.ToString(), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("url(", page.ToString(), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(page.Descendants().Attributes(), attribute => attribute.Name.LocalName is "src" or "href" or "srcset" or "data" or "action");
    }

    [Fact]
    public void Markup_in_names_and_warnings_stays_text()
    {
        var en = Main("En");

        Assert.Equal("Capacity report: Trial <b>&", en.Element("h1")!.Value);
        Assert.Empty(en.Descendants("b"));
        Assert.Contains(en.Descendants("li"), item => item.Value == Warning.En);
    }

    [Fact]
    public void It_holds_the_figures()
    {
        var en = Main("En");
        var rate = run.Figures["onTimeCloseRate"].Mean;

        Assert.Contains(en.Descendants("dd"), card => card.Value == FormattableString.Invariant($"{100 * rate:0.0}%"));
        Assert.Contains(en.Descendants("dd"), fact => fact.Value == "7");
        foreach (var queue in new[] { "z1", "chengguan", "PublicSafety", "water" })
            Assert.Contains(en.Descendants("th"), name => name.Value.Contains(queue, StringComparison.Ordinal));
    }

    [Fact]
    public void What_was_never_observed_is_a_dash()
    {
        var text = RunReport.Text(LivedRun.Scenario, run.Figures, []);

        Assert.DoesNotContain("NaN", text, StringComparison.Ordinal);
        Assert.DoesNotContain("∞", text, StringComparison.Ordinal);
        Assert.Contains(">–</td>", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_chart_has_a_text_and_a_table_behind_it()
    {
        Assert.All(Page().Descendants("svg"), chart =>
        {
            Assert.Equal("img", chart.Attribute("role")!.Value);
            Assert.NotEqual("", chart.Attribute("aria-label")!.Value);
            Assert.NotEmpty(chart.Ancestors("figure").Single().Descendants("tbody").Single().Elements("tr"));
        });
    }

    [Fact]
    public void A_run_that_was_stopped_before_its_first_replication_ended_says_so()
    {
        var none = new RunFigures([]);

        var text = RunReport.Text(LivedRun.Scenario, none, RunWarnings.Of(LivedRun.Scenario, none));

        Assert.Contains("No replication was finished", text, StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_that_was_stopped_says_how_far_it_came()
    {
        var stopped = run.Figures with { Wanted = 50 };

        Assert.Contains("The run was stopped before its end: the figures are of 2 of 50 replications.", RunWarnings.Of(LivedRun.Scenario, stopped).Select(warning => warning.En));
        Assert.DoesNotContain(RunWarnings.Of(LivedRun.Scenario, run.Figures), warning => warning.En.Contains("stopped", StringComparison.Ordinal));
    }

    [Fact]
    public void It_tells_when_in_the_week_limits_are_missed_and_how_soon_grid_workers_are_there_hour_by_hour()
    {
        var en = Main("En");

        Assert.Contains(en.Descendants("h3"), heading => heading.Value.StartsWith("When: share of the limit", StringComparison.Ordinal));
        var hours = en.Descendants("table").Single(table => table.Element("caption")!.Value.StartsWith("Mean response of grid workers", StringComparison.Ordinal));
        Assert.Equal(168, hours.Element("tbody")!.Elements().Count());
        Assert.Contains("What grid workers reach first is reached in ", en.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Grid_workers_are_first_at_some_of_the_matters_and_each_hour_has_its_own()
    {
        var (all, own) = (run.Figures["responseMinutes.count"].Mean, run.Figures["workers.responseMinutes.count"].Mean);

        Assert.InRange(own, 1, all - 1);
        Assert.InRange(run.Figures["workers.limits.arrive.missed"].Mean, 0, run.Figures["limits.arrive.missed"].Mean);
        Assert.InRange(run.Figures["workers.limits.arrive.decided"].Mean, 1, own);
        Assert.InRange(
            run.Figures["workers.responseMinutes.mean"].Mean,
            Enumerable.Range(0, 168).Min(hour => Or(run.Figures[$"byHourOfWeek.{hour}.workerResponseMinutes"].Mean, double.MaxValue)),
            Enumerable.Range(0, 168).Max(hour => Or(run.Figures[$"byHourOfWeek.{hour}.workerResponseMinutes"].Mean, 0)));

        static double Or(double value, double other) => double.IsFinite(value) ? value : other;
    }

    [Fact]
    public void Every_arrival_that_was_late_is_somebodys()
    {
        var late = run.Figures.Paths.Where(path => path.StartsWith("byUnit.", StringComparison.Ordinal) && path.EndsWith(".arrive.missed", StringComparison.Ordinal)).ToArray();

        Assert.Contains("byUnit.workers.arrive.missed", late);
        foreach (var result in run.Figures.Results) Assert.Equal(result.Figures["limits.arrive.missed"], late.Sum(path => result.Figures[path]));
    }

    [Fact]
    public void Few_replications_of_a_short_time_are_warned_of()
    {
        var warnings = RunWarnings.Of(LivedRun.Scenario, run.Figures);

        Assert.Contains(warnings, warning => warning.En == "There are 2 replications only, so the ranges are wide.");
        Assert.Contains(warnings, warning => warning.En.StartsWith("Figures count for less than a week", StringComparison.Ordinal));
    }

    private XElement Main(string language) => Page().Descendants("main").Single(main => main.Attribute("id")!.Value == language);

    private XElement Page() => XDocument.Parse(RunReport.Text(LivedRun.Scenario, run.Figures, [Warning])).Root!;
}
