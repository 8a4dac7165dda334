using System.Globalization;
using GovGrid.Simulation.Measures;
using GovGrid.Simulation.Queueing;
using Xunit.Abstractions;

namespace GovGrid.Theory.Tests;

/// <summary>The flow from desk to crew to verifier, and hands that nobody has to wait for. Rates are per minute.</summary>
public class NetworkTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Rework_makes_a_Jackson_network_with_feedback()
    {
        const double days = 15, again = 0.2;
        var exact = new JacksonNetwork(
            [new Station(0.4, 1 / 1.25, 1), new Station(0, 1 / 2.4, 2), new Station(0, 1, 1)],
            new[,] { { 0, 1, 0 }, { 0, 0, 1.0 }, { 0, again, 0 } });
        (await new Beside("jackson", output)
                .Knowing("arrivals", figures => figures["incidents.reported"] / (days * 1440), 0.4)
                .Knowing("triage", Of("commandroom/dispatch", "meanServiceMinutes"), 1.25)
                .Knowing("crew", Of("platform/First", "meanServiceMinutes"), 2.4)
                .Knowing("verification", Of("commandroom/verify", "meanServiceMinutes"), 1)
                .Knowing("rework", figures => figures["queues.commandroom/verify.arrivals"] / figures["incidents.reported"], 1 / (1 - again))
                .Run(40, days))
            .Holds("at the desk", InSystem("commandroom/dispatch"), exact.Stations[0].MeanInSystem)
            .Holds("with the crews", InSystem("platform/First"), exact.Stations[1].MeanInSystem)
            .Holds("with the verifier", InSystem("commandroom/verify"), exact.Stations[2].MeanInSystem)
            .Holds("in all", figures => InSystem("commandroom/dispatch")(figures) + InSystem("platform/First")(figures) + InSystem("commandroom/verify")(figures), exact.MeanInNetwork);
    }

    // Arrivals go up and down with the day; theory gives the mean number at work at each instant, and its mean over an hour by the same equation.
    [Fact]
    public async Task Hands_to_spare_are_M_t_M_infinite()
    {
        const double days = 14, perDay = 480, meanService = 1.5; // hours
        var rates = Enumerable.Range(0, 24).Select(hour => perDay / 24 * Math.Round(1 + 0.6 * Math.Sin(2 * Math.PI * (hour - 6) / 24), 6)).ToArray();
        RatePiece[] pieces = [.. rates.Select(rate => new RatePiece(1, rate))];
        var start = TimeVaryingLoad.PeriodicStart(pieces, 1 / meanService);
        var ends = TimeVaryingLoad.Piecewise(pieces, 1 / meanService, start);

        var beside = await new Beside("mt-m-inf", output)
            .Knowing("arrivals", figures => figures["incidents.reported"] / days, perDay)
            .Knowing("services", Of("zone/all", "meanServiceMinutes"), meanService * 60)
            .Run(105, days);

        foreach (var hour in new[] { 0, 6, 12, 18 })
        {
            // Over an hour m' = λ − μm gives: mean of m = (λ − change of m) / μ.
            var exact = (rates[hour] - (ends[hour] - (hour == 0 ? start : ends[hour - 1]))) * meanService;
            beside.Holds($"at work between {hour}:00 and {hour + 1}:00", figures => AtWork(figures, hour), exact, ArrivalsBefore(hour, rates));
        }
        beside.Holds("at work all day, by the rise and fall of arrivals", figures => Enumerable.Range(0, 24).Average(hour => AtWork(figures, hour)), perDay / 24 * meanService);
    }

    // Who is at work in an hour came in it or in the hours before.
    private static (Func<FigureSet, double> Of, double Mean)[] ArrivalsBefore(int hour, double[] rates) =>
    [
        .. Enumerable.Range(0, 4).Select(back => (hour - back + 24) % 24)
            .Select(before => ((Func<FigureSet, double>)(figures => ReportedIn(figures, before)), rates[before])),
    ];

    private static double ReportedIn(FigureSet figures, int hourOfDay) => OverTheWeek(hourOfDay, hour => figures[hour + "reported"]) / 2; // two weeks

    private static double AtWork(FigureSet figures, int hourOfDay) =>
        OverTheWeek(hourOfDay, hour => figures[hour + "workersOnDuty"] * figures[hour + "workerUtilisation"]);

    private static double OverTheWeek(int hourOfDay, Func<string, double> of) =>
        Enumerable.Range(0, 7).Average(day => of(string.Create(CultureInfo.InvariantCulture, $"byHourOfWeek.{day * 24 + hourOfDay}.")));

    private static Func<FigureSet, double> Of(string queue, string figure) => figures => figures[$"queues.{queue}.{figure}"];

    private static Func<FigureSet, double> InSystem(string queue) => figures => figures[$"queues.{queue}.meanLength"] + figures[$"queues.{queue}.meanBusy"];
}
