namespace GovGrid.Simulation.Scenarios.Load;

/// <summary>Work that comes to a resource, added up.</summary>
internal sealed class Work
{
    private double minutesPerHour;

    public double PerHour { get; private set; }

    /// <summary>Adds items of a rate an hour that take some minutes each.</summary>
    public void Add(double perHour, double minutes)
    {
        PerHour += perHour;
        minutesPerHour += perHour * minutes;
    }

    public void Add(Work other)
    {
        PerHour += other.PerHour;
        minutesPerHour += other.minutesPerHour;
    }

    public ResourceLoad On(string resource, double servers) => new(resource, PerHour, PerHour > 0 ? minutesPerHour / PerHour : 0, servers);
}
