using System.Globalization;
using System.Xml.Linq;
using GovGrid.Simulation.Reports.Html;
using GovGrid.Simulation.Reports.Texts;

namespace GovGrid.Simulation.Reports.Pages.Sections;

/// <summary>What it means that a part of the workers is on duty at a time: a third where three crews share two shifts round the clock.</summary>
internal static class CrewSection
{
    private const double Near = 0.02;

    private static readonly (double Share, string Key)[] Named = [(1.0 / 2, "crews.share.half"), (1.0 / 3, "crews.share.third"), (1.0 / 4, "crews.share.quarter")];

    public static XElement Of(RunView run, Wording words)
    {
        var town = run.Scenario.Town.Definition;
        var (duty, busy) = (OnDuty.Mean(run), run.Figures["workers.meanUtilisation"]);
        var share = duty / town.Workers.Count;
        var hours = run.Hours("workerUtilisation");
        var peak = RunView.Highest(hours);
        return Tag.Of(
            "section", Tag.Of("h2", words.Say("crews.title", ("share", Name(share, words)))),
            Tag.Of(
                "ul",
                Tag.Of("li", words.Say(
                    "crews.rota", ("crews", Number(town.Workers.Select(worker => worker.Crew).Distinct().Count())), ("shifts", Number(town.Rota.Shifts.Count)),
                    ("hours", string.Join(" / ", town.Rota.Shifts.Select(shift => words.Small(shift.Hours)).Distinct())), ("duty", words.Count(duty)), ("all", Number(town.Workers.Count)),
                    ("share", words.Share(share)))),
                Tag.Of("li", words.Say("crews.grids", ("grids", words.Count(town.Grids.Count / duty)), ("all", Number(town.Grids.Count)))),
                Tag.Of("li", words.Say(
                    "crews.jobs", ("jobs", words.With(run.Figures["workers.jobsPerShift"], words.Count)), ("km", words.With(run.Figures["workers.travelKmPerShift"], words.Way)))),
                Tag.Of("li", words.Say(
                    "crews.free", ("busy", words.WithShare(busy)), ("day", words.Day(peak)), ("hour", Wording.Clock(peak)), ("peak", words.WithShare(hours[peak])))),
                Tag.Of("li", words.Say("crews.all", ("busy", words.Share(busy.Mean * share)))),
                Tag.Of("li", Response(run, words)),
                Tag.Of("li", Late(run, words))),
            WorkerResponseFigure.Of(run, words));
    }

    private static string Response(RunView run, Wording words)
    {
        var slowest = RunView.Highest(run.Hours("workerResponseMinutes"));
        return words.Say(
            "crews.reached", ("mean", words.With(run.Figures["workers.responseMinutes.mean"], words.Time)),
            ("day", words.Day(slowest)), ("hour", Wording.Clock(slowest)), ("slowest", words.With(run.Hour(slowest, "workerResponseMinutes"), words.Time)));
    }

    private static string Late(RunView run, Wording words) => words.Say(
        "crews.late", ("missed", words.With(run.Figures["workers.limits.arrive.missed"], words.Count)), ("decided", words.With(run.Figures["workers.limits.arrive.decided"], words.Count)),
        ("share", words.WithShare(run.Figures["workers.limits.arrive.missedShare"])), ("all", words.With(run.Figures["limits.arrive.missed"], words.Count)));

    private static string Name(double share, Wording words)
    {
        var known = Named.FirstOrDefault(named => Math.Abs(named.Share - share) < Near);
        return known.Key is { } key ? words[key] : words.Share(share);
    }

    private static string Number(int value) => value.ToString("#,0", CultureInfo.InvariantCulture);
}
