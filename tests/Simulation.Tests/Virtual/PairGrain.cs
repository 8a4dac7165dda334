using Orleans.Concurrency;

namespace GovGrid.Simulation.Virtual;

/// <summary>A grain that calls others as a test tells it to.</summary>
public interface IPairGrain : IGrainWithStringKey
{
    /// <summary>Calls, one after the other, the grains of a path such as <c>b/c!/a</c>; <c>!</c> calls the interleaving method.</summary>
    Task Call(string path);

    /// <summary>The same, interleaving.</summary>
    [AlwaysInterleave]
    Task Pass(string path);

    /// <summary>Awaits a thread.</summary>
    Task Leave();
}

public sealed class PairGrain(IGrainContext context, IGrainFactory grains) : IPairGrain, IGrainBase
{
    public IGrainContext GrainContext => context;

    public async Task Call(string path)
    {
        if (path.Length == 0) return;
        var (next, rest) = path.IndexOf('/', StringComparison.Ordinal) is var slash and > 0 ? (path[..slash], path[(slash + 1)..]) : (path, "");
        var grain = grains.GetGrain<IPairGrain>(next.TrimEnd('!'));
        await (next.EndsWith('!') ? grain.Pass(rest) : grain.Call(rest));
    }

    public Task Pass(string path) => Call(path);

    public async Task Leave() => await Task.Yield();
}
