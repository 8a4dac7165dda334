using GovGrid.Simulation.Statistics;

namespace GovGrid.Simulation.Queueing;

/// <summary>
/// M/G/c/c: who finds all servers busy is lost. Erlang (1917), "Solution of some problems in the theory of probabilities of significance in
/// automatic telephone exchanges"; by the recursion B(k) = aB(k − 1)/(k + aB(k − 1)), Cooper (1981), Introduction to Queueing Theory, eq.
/// 3.4.4, which adds positive numbers only and so keeps its digits for any number of servers.
/// </summary>
/// <param name="Load">Offered load, arrival rate by service rate, at least 0, in Erlangs.</param>
/// <param name="Servers">At least 0.</param>
/// <exception cref="ArgumentException">A number is out of its range.</exception>
public sealed record ErlangB(double Load, int Servers)
{
    /// <summary>Offered load.</summary>
    public double Load { get; } = Require.NotNegative(Load);

    /// <summary>Servers.</summary>
    public int Servers { get; } = Require.AtLeast(Servers, 0);

    /// <summary>The share of arrivals that are lost.</summary>
    public double Blocking { get; } = Recursion(Load).ElementAt(Servers);

    /// <summary>Servers busy on average.</summary>
    public double CarriedLoad => Load * (1 - Blocking);

    /// <summary>The fewest servers that lose at most a share.</summary>
    /// <param name="load">Offered load, at least 0.</param>
    /// <param name="blocking">Above 0 and below 1.</param>
    /// <exception cref="ArgumentException">A number is out of its range.</exception>
    public static int MinimumServers(double load, double blocking)
    {
        Require.NotNegative(load);
        Require.Share(blocking);
        return Recursion(load).TakeWhile(lost => lost > blocking).Count();
    }

    /// <summary>The shares lost with 0, 1, 2… servers, without end.</summary>
    internal static IEnumerable<double> Recursion(double load)
    {
        var blocking = 1.0;
        for (var servers = 1; ; servers++)
        {
            yield return blocking;
            blocking = load * blocking / (servers + load * blocking);
        }
    }
}
