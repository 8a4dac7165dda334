using GovGrid.Silo.Looks;

namespace GovGrid.LiveHub.Looks;

/// <summary>Registers what tells workers who looked.</summary>
internal static class LookServices
{
    public static IServiceCollection AddLooks(this IServiceCollection services) => services
        .AddSingleton<LookTable>()
        .AddSingleton<LookQueries>()
        .AddSingleton<LookBook>()
        .AddSingleton<HubLooks>()
        .AddHostedService<LookKeeper>();
}
