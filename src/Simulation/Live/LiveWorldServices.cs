using Microsoft.Extensions.DependencyInjection;

namespace GovGrid.Simulation.Live;

/// <summary>Adds sampled people to a host.</summary>
public static class LiveWorldServices
{
    /// <summary>
    /// Adds a <see cref="LiveWorld"/> that fills towns with sampled people, through the host's <see cref="IGrainFactory"/>, on its clock of
    /// grains. To be registered after the silo or client, so that it starts after and stops before it.
    /// </summary>
    public static IServiceCollection AddLiveWorld(this IServiceCollection services, IReadOnlyList<SimulatedTown> towns)
    {
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<LiveWorld>(provider, towns));
        services.AddHostedService(provider => provider.GetRequiredService<LiveWorld>());
        return services;
    }
}
