using System.Diagnostics;
using System.Globalization;
using GovGrid.Bench.Simulation.Bare;
using GovGrid.Simulation.Runs;
using GovGrid.Testing;

namespace GovGrid.Bench.Simulation;

/// <summary>
/// The reference dispatch model in SimPy, which many planners know, beside the shipped grains, round by round: where python3 has SimPy (Debian's
/// python3-simpy3).
/// </summary>
internal sealed class SimPyCase : ICase
{
    private const int WarmUps = 20;
    private const int Rounds = 5;

    private static readonly string[] Pythons = ["python3", "/usr/bin/python3"];
    private static readonly string Model = Repository.PathOf("bench", "reference-dispatch", "simpy_model.py");

    public string Name => "simpy";

    public async Task<IReadOnlyList<Row>> Run(Action<string> say)
    {
        if (await FindPython() is not { } python)
        {
            say("not measured: no python3 has SimPy; install python3-simpy3");
            return [];
        }
        return [.. await Measure(python, "small", BareSize.Small, days: 200, say), .. await Measure(python, "big", BareSize.Big, days: 3, say)];
    }

    private async Task<IReadOnlyList<Row>> Measure(string python, string name, BareSize size, double days, Action<string> say)
    {
        var scenario = ReferenceScenario.Load(name, days);
        var (peer, grains) = (new List<double>(), new List<double>());
        for (var round = -WarmUps; round < Rounds; round++)
        {
            var lived = await new Replication(scenario, round + WarmUps).Run();
            if (round < 0) continue;
            grains.Add(lived.Seconds * 1e6 / lived.Figures["incidents.reported"]);
            peer.Add(await Live(python, size with { Days = days }));
            say(string.Create(CultureInfo.InvariantCulture, $"{name}, round {round + 1} of {Rounds}: SimPy {peer[^1]:0.0} µs, grains {grains[^1]:0.0} µs an incident"));
        }
        return [new(Name, $"{name}: time an incident", "µs", Median.Of(grains), "SimPy", Median.Of(peer))];
    }

    private static async Task<double> Live(string python, BareSize size)
    {
        var told = await Call(python, Model, Text(size.Demand), Text(size.Workers), Text(size.Days)) ?? throw new InvalidOperationException($"{python} {Model} failed.");
        var fields = told.Split('\t');
        return double.Parse(fields[2], CultureInfo.InvariantCulture) * 1e6 / int.Parse(fields[0], CultureInfo.InvariantCulture);
    }

    private static async Task<string?> FindPython()
    {
        foreach (var python in Pythons)
            if (await Call(python, "-c", "import simpy") is not null)
                return python;
        return null;
    }

    // What it has said; null where it failed or is not there.
    private static async Task<string?> Call(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var (said, _) = (await process.StandardOutput.ReadToEndAsync(), await process.StandardError.ReadToEndAsync());
            await process.WaitForExitAsync();
            return process.ExitCode == 0 ? said : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    private static string Text(double number) => number.ToString("R", CultureInfo.InvariantCulture);
}
