using System.Xml.Linq;
using GovGrid.Simulation.Reports.Charts;
using GovGrid.Simulation.Reports.Html;
using GovGrid.Simulation.Reports.Texts;

namespace GovGrid.Simulation.Reports.Pages.Sections;

/// <summary>Who is how busy: crews of grid workers, and units.</summary>
internal static class UtilisationSection
{
    public static XElement Of(RunView run, Wording words) => Tag.Of(
        "section", Tag.Of("h2", words["utilisation.title"]), Tag.Of("p", words["utilisation.text"]),
        Crews(run, words),
        Tag.Of("p", words["utilisation.queuesText"]),
        Queues(run, words));

    private static XElement Crews(RunView run, Wording words)
    {
        string[] crews = [.. run.Scenario.Town.Definition.Workers.Select(worker => worker.Crew).Distinct().Order(StringComparer.Ordinal)];
        string Name(string crew) => words.Say("unit.crew", ("name", crew));
        string Path(string crew, string figure) => $"workers.byCrew.{crew}.{figure}";
        return ChartFigure.Of(
            words,
            HtmlTable.Of(
                words["utilisation.crews"],
                [words["column.crew"], words["column.utilisation"], words["column.p95Utilisation"], words["column.jobsPerShift"], words["column.travelKmPerShift"]],
                crews.Select(crew => (IReadOnlyList<string>)
                [
                    Name(crew), words.WithShare(run.Figures[Path(crew, "meanUtilisation")]), words.WithShare(run.Figures[Path(crew, "p95Utilisation")]),
                    words.With(run.Figures[Path(crew, "jobsPerShift")], words.Small), words.With(run.Figures[Path(crew, "travelKmPerShift")], words.Way),
                ])),
            (words["utilisation.crews"],
                new BarChart([.. crews.Select(crew => Of(Name(crew), run, Path(crew, "meanUtilisation"), words))]) { Reach = 1 }.Draw(words["utilisation.crewsAlt"])));
    }

    private static XElement Queues(RunView run, Wording words)
    {
        var queues = QueueKeys.Of(run).OrderByDescending(key => Sortable(run.Figures[$"queues.{key}.utilisation"].Mean)).ToArray();
        var busy = queues.Where(key => run.Figures[$"queues.{key}.arrivals"].Mean > 0 && double.IsFinite(run.Figures[$"queues.{key}.utilisation"].Mean)).ToArray();
        var first = busy.Length == 0 ? words["missing"] : words.Of(run.Units.Of(busy[0]));
        return ChartFigure.Of(
            words, Table(run, words, queues),
            (words["utilisation.queues"],
                new BarChart([.. busy.Select(key => Of(words.Of(run.Units.Of(key)), run, $"queues.{key}.utilisation", words))]) { Reach = 1 }.Draw(words.Say("utilisation.queuesAlt", ("first", first)))));
    }

    private static XElement Table(RunView run, Wording words, IEnumerable<string> queues) => HtmlTable.Of(
        words["utilisation.queues"],
        [
            words["column.unit"], words["column.servers"], words["column.arrivals"], words["column.utilisation"], words["column.meanWait"], words["column.p90Wait"],
            words["column.meanLength"], words["column.maxLength"],
        ],
        queues.Select(key => (IReadOnlyList<string>)
        [
            words.Of(run.Units.Of(key)), words.Small(Queue(run, key, "servers").Mean), words.With(Queue(run, key, "arrivals"), words.Count), words.WithShare(Queue(run, key, "utilisation")),
            words.With(Queue(run, key, "meanWaitMinutes"), words.Time), words.With(Queue(run, key, "p90WaitMinutes"), words.Time), words.With(Queue(run, key, "meanLength"), words.Small),
            words.With(Queue(run, key, "maxLength"), words.Count),
        ]));

    private static Runs.Estimate Queue(RunView run, string key, string figure) => run.Figures[$"queues.{key}.{figure}"];

    private static Bar Of(string name, RunView run, string path, Wording words) =>
        new(name, "", run.Figures[path].Mean, run.Figures[path].HalfWidth95, words.Share(run.Figures[path].Mean));

    private static double Sortable(double value) => double.IsFinite(value) ? value : -1;
}
