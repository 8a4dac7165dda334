using System.Diagnostics;
using System.Globalization;
using GovGrid.Bench.Simulation.Bare;
using GovGrid.Testing;

namespace GovGrid.Bench.Simulation;

/// <summary>
/// Whether the bare loop that the grains are measured against is as fast as the one that the reference model was given with, and gives the same
/// figures: round by round, each after a warm-up of its own.
/// </summary>
internal sealed class BareCase : ICase
{
    private const int Rounds = 7;
    private const double WarmUpDays = 10;
    private const double Alike = 1e-4; // as MODEL.md has it
    private const double NoSlower = 1;
    private const double Noise = 0.1; // of medians of seven on two cores that others use too

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3); // as the reference has it
    private static readonly string[] Queues = ["pq", "heap"];

    public string Name => "bare";

    public async Task<IReadOnlyList<Row>> Run(Action<string> say)
    {
        using var reference = await BareReference.Build();
        if (reference is null)
        {
            say($"not measured: there is no {BareReference.Source}");
            return [];
        }
        return
        [
            .. await Measure(reference, "small", BareSize.Small, replications: 20, say),
            .. await Measure(reference, "big", BareSize.Big, replications: 1, say),
            new(Name, "pre-drawn: largest difference of a figure", "", await Difference(reference), "stated limit", Alike),
        ];
    }

    private static async Task<double> Difference(BareReference reference)
    {
        var trace = new BareTrace(Repository.PathOf("bench", "reference-dispatch", "trace.csv"));
        return new BareLoop(BareSize.Trace, seed: 1, trace).Run().Difference(await reference.Figures(trace));
    }

    private async Task<IReadOnlyList<Row>> Measure(BareReference reference, string what, BareSize size, int replications, Action<string> say)
    {
        var ours = new List<double>();
        var theirs = Queues.ToDictionary(queue => queue, _ => new List<double>());
        for (var round = 1; round <= Rounds; round++)
        {
            ours.Add(Ours(size, replications));
            foreach (var queue in Queues) theirs[queue].Add(await reference.Measure(what, queue));
            say(string.Create(CultureInfo.InvariantCulture, $"{what}, round {round} of {Rounds}: ours {ours[^1]:0.000} µs an incident, {string.Join(", ", Queues.Select(queue => $"{queue} {theirs[queue][^1]:0.000}"))}"));
        }
        return [.. Queues.SelectMany(queue => Rows(what, queue, Median.Of(ours), Median.Of(theirs[queue])))];
    }

    private IEnumerable<Row> Rows(string what, string queue, double ours, double theirs) =>
    [
        new(Name, $"{what}: time an incident", "µs", ours, $"reference, {queue}", theirs),
        new(Name, $"{what}: times the reference, {queue}", "", ours / theirs, string.Create(CultureInfo.InvariantCulture, $"stated limit {NoSlower} and {Noise} for noise"), NoSlower + Noise),
    ];

    private static double Ours(BareSize size, int replications)
    {
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < WarmUp;) new BareLoop(size with { Days = WarmUpDays }, seed: 100).Run();
        GC.Collect();
        var (start, arrived) = (Stopwatch.GetTimestamp(), 0);
        for (var seed = 1; seed <= replications; seed++) arrived += new BareLoop(size, (ulong)seed).Run().Arrived;
        return Stopwatch.GetElapsedTime(start).TotalMicroseconds / arrived;
    }
}
