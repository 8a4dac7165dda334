using GovGrid.Grains.Common;
using GovGrid.Grains.Zones;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace GovGrid.Grains.Hosting;

/// <summary>Registers what the grains are built from; every host calls it.</summary>
public static class GrainServices
{
    /// <summary>Adds the grains' surroundings and the policy by which workers are chosen, where the host has not chosen one.</summary>
    public static IServiceCollection AddGovGridGrains(this IServiceCollection services)
    {
        services.TryAddSingleton<Surroundings>();
        services.TryAddSingleton<IDispatchPolicy, OwnGridThenNearest>();
        return services;
    }
}
