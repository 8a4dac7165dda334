namespace GovGrid.Simulation.Statistics;

public class StudentQuantileTests
{
    // Computed with 30 digits from the incomplete beta function by another program; they are also in every table.
    [Theory]
    [InlineData(1, 0.95, 12.706204736175)]
    [InlineData(2, 0.95, 4.3026527297495)]
    [InlineData(3, 0.99, 5.8409093097334)]
    [InlineData(3, 0.999, 12.923978636687)]
    [InlineData(4, 0.95, 2.7764451051978)]
    [InlineData(9, 0.95, 2.2621571627982)]
    [InlineData(30, 0.90, 1.697260886594)]
    [InlineData(199, 0.95, 1.9719565442518)]
    public void Critical_values_are_those_of_the_tables(int degrees, double confidence, double critical) =>
        Assert.Equal(critical, StudentQuantile.TwoSided(confidence, degrees), 9);
}
