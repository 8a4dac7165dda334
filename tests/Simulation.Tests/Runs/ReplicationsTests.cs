using System.Text.Json;
using GovGrid.Simulation.Reports;
using GovGrid.Simulation.Runs;
using GovGrid.Simulation.Scenarios;
using GovGrid.Testing;

namespace GovGrid.Simulation.Tests.Runs;

public sealed class ReplicationsTests
{
    private static readonly Scenario HalfADay = ScenarioFile.Load(Repository.PathOf("towns", "yunxi"), new Dictionary<string, JsonElement>
    {
        ["days"] = JsonSerializer.SerializeToElement(0.5),
        ["start"] = JsonSerializer.SerializeToElement("warm"),
        ["warmUpDays"] = JsonSerializer.SerializeToElement(0.5),
        ["demandFactor"] = JsonSerializer.SerializeToElement(3),
    });

    [Fact]
    public async Task Figures_are_the_same_to_the_bit_whatever_the_number_of_threads()
    {
        Assert.Equal(await Figures(threads: 1), await Figures(threads: 3));
    }

    [Fact]
    public async Task Each_replication_has_a_chance_of_its_own()
    {
        var runs = new Replications(HalfADay, 2);
        await runs.Run();

        Assert.NotEqual(runs.Done[0].Figures["responseMinutes.mean"], runs.Done[1].Figures["responseMinutes.mean"]);
    }

    [Fact]
    public async Task A_real_silo_on_a_virtual_clock_gives_the_figures_and_the_trace_of_direct_calls()
    {
        var (direct, orleans) = (await Traced(RunHost.Virtual), await Traced(RunHost.Orleans));

        Assert.True(direct.Trace.Length > 100, "Hardly anything happened.");
        Assert.Equal(direct.Trace, orleans.Trace);
        Assert.Equal(Values(direct.Result), Values(orleans.Result));
    }

    [Fact]
    public async Task What_is_done_when_it_is_stopped_stays()
    {
        using var stop = new CancellationTokenSource();
        var runs = new Replications(HalfADay, 50)
        {
            Threads = 1,
            Witness = number =>
            {
                if (number == 2) stop.Cancel();
                return null;
            },
        };
        await runs.Run(stop.Token);

        Assert.Equal([0, 1], runs.Done.Select(result => result.Replication));
    }

    private static async Task<string> Figures(int threads)
    {
        var runs = new Replications(HalfADay, 3) { Threads = threads };
        await runs.Run();
        var figures = new RunFigures(runs.Done);
        Assert.True(figures["incidents.closed"].Mean > 1, "Hardly anything was closed.");
        return FiguresJson.Text(HalfADay, figures, seconds: 1);
    }

    private static async Task<(ReplicationResult Result, string[] Trace)> Traced(RunHost host)
    {
        var path = Path.GetTempFileName();
        try
        {
            TraceFile? trace = null;
            var result = await new Replication(HalfADay, 0) { Host = host, Witness = run => trace = new TraceFile(path, () => run.Time.Now) }.Run();
            trace!.Dispose();
            return (result, await File.ReadAllLinesAsync(path));
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static IEnumerable<(string Path, double Value)> Values(ReplicationResult result) => result.Figures.Paths.Select(path => (path, result.Figures[path]));
}
