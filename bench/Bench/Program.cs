using GovGrid.Bench;
using GovGrid.Bench.Live;
using GovGrid.Bench.Simulation;
using GovGrid.Bench.Simulation.Bare;

// NAME or NAME CASE…; without a name all benchmarks.
var benchmarks = new Dictionary<string, ICase[]> { ["live"] = [new StartCase()], ["simulation"] = [new ReferenceCase("small", BareSize.Small, days: 200, wanted: 6), new ReferenceCase("big", BareSize.Big, days: 3, wanted: 4), new NingweiCase(), new ReplicationsCase(), new BareCase(), new SimPyCase()] };
var names = args.Length == 0 ? [.. benchmarks.Keys] : new[] { args[0] };
foreach (var name in names)
{
    if (!benchmarks.TryGetValue(name, out var cases))
    {
        Console.Error.WriteLine($"There is no benchmark '{name}'; there are: {string.Join(", ", benchmarks.Keys)}.");
        return 2;
    }
    var wanted = cases.Where(one => args.Length < 2 || args.Skip(1).Contains(one.Name)).ToArray();
    if (wanted.Length == 0)
    {
        Console.Error.WriteLine($"'{name}' has no such case; it has: {string.Join(", ", cases.Select(one => one.Name))}.");
        return 2;
    }
    var rows = new List<Row>();
    foreach (var one in wanted) rows.AddRange(await one.Run(line => Console.Error.WriteLine($"{name} {one.Name}: {line}")));
    Results.Show(name, rows);
    Results.Keep(name, rows);
}
return 0;
