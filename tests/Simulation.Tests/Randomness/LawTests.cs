using System.Text.Json;

namespace GovGrid.Simulation.Randomness;

public class LawTests
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    [Fact]
    public void A_lognormal_law_has_the_median_and_the_ninth_decile_that_it_was_given()
    {
        var law = new LognormalLaw(4, 9);

        Assert.Equal(4, law.Quantile(0.5), 9);
        Assert.Equal(9, law.Quantile(0.9), 9);
    }

    [Theory]
    [InlineData("""{"law":"constant","value":5}""", 5)]
    [InlineData("""{"law":"uniform","min":2,"max":6}""", 4)]
    [InlineData("""{"law":"triangular","min":1,"mode":2,"max":6}""", 3)]
    [InlineData("""{"law":"exponential","mean":7}""", 7)]
    [InlineData("""{"law":"gamma","mean":3,"shape":2}""", 3)]
    public void A_law_read_from_JSON_has_its_mean(string json, double mean)
    {
        var law = JsonSerializer.Deserialize<Law>(json, Web)!;
        var stream = new Xoshiro256(11);
        var sum = 0.0;
        for (var i = 0; i < 20_000; i++) sum += law.Sample(ref stream);

        Assert.InRange(sum / 20_000, mean * 0.97, mean * 1.03);
    }

    [Fact]
    public void A_bound_cuts_the_tail()
    {
        var law = new LognormalLaw(4, 9) { AtMost = 20 };

        Assert.Equal(20, law.Quantile(0.999999));
    }
}
