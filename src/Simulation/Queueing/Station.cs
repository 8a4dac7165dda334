namespace GovGrid.Simulation.Queueing;

/// <summary>A station of a network of queues.</summary>
/// <param name="ExternalRate">Arrivals from outside, at least 0.</param>
/// <param name="ServiceRate">Of one server, above 0.</param>
/// <param name="Servers">At least 1.</param>
public sealed record Station(double ExternalRate, double ServiceRate, int Servers);
