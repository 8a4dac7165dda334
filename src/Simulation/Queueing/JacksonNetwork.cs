using GovGrid.Simulation.Statistics;
using MathNet.Numerics.LinearAlgebra;

namespace GovGrid.Simulation.Queueing;

/// <summary>
/// An open network of M/M/c stations with random routing, feedback included: each is as if alone, at the rate that the traffic equations
/// give it. Jackson (1957), "Networks of waiting lines", Operations Research 5(4).
/// </summary>
public sealed record JacksonNetwork
{
    private const double Rounding = 1e-12;

    /// <summary>Solves the traffic equations λ = γ + Pᵀλ.</summary>
    /// <param name="stations">At least one, and arrivals from outside at one of them at least.</param>
    /// <param name="routing">
    /// Row i, column j: the probability that who leaves station i goes to j, 0 to 1; the rest of a row leaves the network.
    /// </param>
    /// <exception cref="ArgumentException">
    /// The routing is of another shape, a row is above 1, somebody could never leave, nobody comes, or a queue would grow without end.
    /// </exception>
    public JacksonNetwork(IReadOnlyList<Station> stations, double[,] routing)
    {
        Require.Values(stations.Count, 1, nameof(stations));
        if (routing.GetLength(0) != stations.Count || routing.GetLength(1) != stations.Count)
            throw new ArgumentException("The routing has to have a row and a column per station.", nameof(routing));
        var onward = Matrix<double>.Build.DenseOfArray(routing).Map(value => Require.ShareOrEnd(value, nameof(routing)), Zeros.Include);
        if (onward.RowSums().Any(sum => sum > 1 + Rounding))
            throw new ArgumentException("A row of the routing is above 1.", nameof(routing));
        if (!AllCanLeave(onward)) throw new ArgumentException("Who is at some station can never leave the network.", nameof(routing));

        var external = Vector<double>.Build.Dense(stations.Count, i => Require.NotNegative(stations[i].ExternalRate, nameof(stations)));
        ExternalRate = Require.Positive(external.Sum(), "sum of external rates");
        var rates = (Matrix<double>.Build.DenseIdentity(stations.Count) - onward.Transpose()).Solve(external);
        Stations = [.. stations.Zip(rates, (station, rate) => new ErlangC(Math.Max(0, rate), station.ServiceRate, station.Servers))];
    }

    /// <summary>Each station as a queue of its own, with the rate at which it is visited.</summary>
    public IReadOnlyList<ErlangC> Stations { get; }

    /// <summary>Arrivals from outside at all stations.</summary>
    public double ExternalRate { get; }

    /// <summary>Mean number in all stations.</summary>
    public double MeanInNetwork => Stations.Sum(station => station.MeanInSystem);

    /// <summary>Mean time from coming to leaving, by Little's law.</summary>
    public double MeanTimeInNetwork => MeanInNetwork / ExternalRate;

    /// <summary>How often who comes visits a station, on average.</summary>
    /// <param name="station">From 0.</param>
    public double Visits(int station) => Stations[station].ArrivalRate / ExternalRate;

    // Then, and only then, have the traffic equations one solution.
    private static bool AllCanLeave(Matrix<double> onward)
    {
        var can = onward.RowSums().Select(sum => sum < 1 - Rounding).ToArray();
        for (var round = 0; round < can.Length; round++)
            for (var i = 0; i < can.Length; i++) can[i] |= onward.Row(i).Index().Any(next => next.Item > 0 && can[next.Index]);
        return can.All(leaves => leaves);
    }
}
