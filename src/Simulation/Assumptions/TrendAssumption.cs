namespace GovGrid.Simulation.Assumptions;

/// <summary>Demand that grows or shrinks from year to year.</summary>
/// <param name="PerYear">Growth a year, above -1: 0.1 is a tenth more each year.</param>
/// <param name="From">Local date up to which the demand is as assumed; from there on it grows.</param>
public sealed record TrendAssumption(double PerYear, DateOnly From)
{
    private const double DaysPerYear = 365.25;

    /// <summary>Times the assumed demand at a local time: (1 + per year)^(years since the date), continuous in time; 1 before the date.</summary>
    public double At(DateTime local)
    {
        var years = (local - From.ToDateTime(TimeOnly.MinValue)).TotalDays / DaysPerYear;
        return years > 0 ? Math.Pow(1 + PerYear, years) : 1;
    }
}
