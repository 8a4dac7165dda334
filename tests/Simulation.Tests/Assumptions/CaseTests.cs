namespace GovGrid.Simulation.Assumptions;

public class CaseTests
{
    private static readonly Case<string>[] List = [new("severe fire", "fire-safety", 1), new("fire", "fire-safety"), new("severe", null, 1), new("other")];

    [Theory]
    [InlineData("fire-safety/blocked-lane", 1, "severe fire")]
    [InlineData("fire-safety", 3, "fire")]
    [InlineData("fire-safety-drill", 3, "other")]
    [InlineData("dispute", 1, "severe")]
    [InlineData(null, 3, "other")]
    public void The_first_case_that_fits_holds(string? category, int severity, string expected) => Assert.Equal(expected, List.For(category, severity));
}
