namespace GovGrid.Simulation.Scenarios.Load;

/// <summary>What is expected of a resource, averaged over the week.</summary>
/// <param name="Resource">A unit's key such as <c>agency/chengguan</c>, <c>zone/z1</c> for its grid workers, <c>workers</c> for all of them, <c>commandroom/intake</c> for a kind of desk.</param>
/// <param name="ArrivalsPerHour">Items an hour.</param>
/// <param name="ServiceMinutes">Mean time that an item occupies a server; 0 where none comes.</param>
/// <param name="Servers">Mean number of posts or workers on duty.</param>
public sealed record ResourceLoad(string Resource, double ArrivalsPerHour, double ServiceMinutes, double Servers)
{
    /// <summary>Offered load in erlangs: servers that are busy on average, if there are enough.</summary>
    public double Erlangs => ArrivalsPerHour * ServiceMinutes / 60;

    /// <summary>Offered load of each server, λ·E[S]/c; infinite where work comes and nobody is ever on duty.</summary>
    public double Load => Erlangs > 0 ? Erlangs / Servers : 0;

    /// <summary>Whether a steady state can be; with a load of 1 or more what waits grows without end.</summary>
    public bool HasSteadyState => Load < 1;
}
