using System.Globalization;

namespace GovGrid.Bench.Simulation;

/// <summary>
/// The reference town by direct calls, with its people: seven months at its own demand, a month at twenty times, warm. What is wanted for seven months,
/// history on, is 60 ms; for twenty times the demand it is the same for each incident.
/// </summary>
internal sealed class NingweiCase : ICase
{
    private const int WarmUps = 15; // until the compiler has seen enough
    private const int Rounds = 3;
    private const double WantedMilliseconds = 60;
    private const double WantedIncidents = 10_000;
    private const double WantedMicroseconds = WantedMilliseconds * 1000 / WantedIncidents;

    public string Name => "ningwei";

    public async Task<IReadOnlyList<Row>> Run(Action<string> say)
    {
        for (var i = 0; i < WarmUps; i++) await VirtualTown.Live(days: 30, demand: 1);
        var rows = new List<Row>();
        rows.AddRange(await Measure("210 days at 1x", days: 210, demand: 1, say));
        rows.AddRange(await Measure("30 days at 20x", days: 30, demand: 20, say));
        return rows;
    }

    private async Task<IReadOnlyList<Row>> Measure(string what, int days, double demand, Action<string> say)
    {
        var lives = new List<Life>();
        for (var round = 1; round <= Rounds; round++)
        {
            lives.Add(await VirtualTown.Live(days, demand));
            say(string.Create(CultureInfo.InvariantCulture, $"{what}, round {round} of {Rounds}: {lives[^1].Elapsed.TotalSeconds:0.00} s, {lives[^1].Incidents} incidents, {lives[^1].Events} events"));
        }
        var (incidents, last) = (lives[^1].Incidents, lives[^1]);
        var seconds = Median.Of(lives.Select(life => life.Elapsed.TotalSeconds));
        return
        [
            new(Name, $"{what}: time", "ms", seconds * 1000, "stated limit", WantedMicroseconds * incidents / 1000),
            new(Name, $"{what}: time an incident", "µs", seconds * 1e6 / incidents, "stated limit", WantedMicroseconds),
            new(Name, $"{what}: processor time an incident", "µs", Median.Of(lives.Select(life => life.Processor.TotalMicroseconds)) / incidents, "stated limit", WantedMicroseconds),
            new(Name, $"{what}: incidents", "1/s", incidents / seconds, "stated limit", 1e6 / WantedMicroseconds),
            new(Name, $"{what}: allocated an incident", "bytes", (double)last.Allocated / incidents, "events an incident", (double)last.Events / incidents),
            new(Name, $"{what}: held at the end", "MB", last.Held / 1e6, "thousand incidents", incidents / 1e3),
        ];
    }
}
