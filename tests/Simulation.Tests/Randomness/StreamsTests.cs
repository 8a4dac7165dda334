using MathNet.Numerics.Statistics;

namespace GovGrid.Simulation.Randomness;

public class StreamsTests
{
    [Fact]
    public void The_same_key_gives_the_same_numbers_in_every_process()
    {
        var stream = new Streams(42, 3).Of(Purpose.Work, "330109013-abc", 2);

        // Computed once, by another program. If this fails, every stored result of every study has changed its meaning.
        Assert.Equal(0x4BFCFF4530425645UL, stream.Next());
        Assert.Equal(0x12626440A205A424UL, stream.Next());
    }

    [Fact]
    public void Every_part_of_the_key_changes_the_numbers()
    {
        ulong First(ulong seed, int replication, Purpose purpose, string entity, long attempt) =>
            new Streams(seed, replication).Of(purpose, entity, attempt).Next();

        ulong[] firsts =
        [
            First(1, 0, Purpose.Work, "a", 0), First(2, 0, Purpose.Work, "a", 0), First(1, 1, Purpose.Work, "a", 0),
            First(1, 0, Purpose.Travel, "a", 0), First(1, 0, Purpose.Work, "b", 0), First(1, 0, Purpose.Work, "a", 1),
        ];
        Assert.Equal(firsts.Length, firsts.Distinct().Count());
    }

    [Fact]
    public void First_numbers_of_neighbouring_keys_are_uniform()
    {
        var streams = new Streams(1);
        var firsts = Enumerable.Range(0, 20_000).Select(i => streams.Of(Purpose.Work, $"w{i:000}").Uniform()).Order().ToArray();

        Assert.InRange(KolmogorovSmirnov(firsts), 0, 1.95 / Math.Sqrt(firsts.Length)); // 1.95: the 0.1 % bound
    }

    [Fact]
    public void Neighbouring_keys_and_attempts_are_not_correlated()
    {
        var streams = new Streams(1);
        double[] Column(Func<int, Xoshiro256> stream) => [.. Enumerable.Range(0, 20_000).Select(i => { var s = stream(i); return s.Uniform(); })];

        var work = Column(i => streams.Of(Purpose.Work, $"{i}"));
        var travel = Column(i => streams.Of(Purpose.Travel, $"{i}"));
        var again = Column(i => streams.Of(Purpose.Work, $"{i}", 1));

        Assert.InRange(Correlation.Pearson(work, travel), -0.023, 0.023); // 3.3 standard errors of no correlation
        Assert.InRange(Correlation.Pearson(work, again), -0.023, 0.023);
    }

    private static double KolmogorovSmirnov(double[] ordered)
    {
        var n = ordered.Length;
        return Enumerable.Range(0, n).Max(i => Math.Max((i + 1.0) / n - ordered[i], ordered[i] - (double)i / n));
    }
}
