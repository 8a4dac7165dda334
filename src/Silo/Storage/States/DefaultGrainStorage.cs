using Microsoft.Extensions.DependencyInjection;
using Orleans.Providers;
using Orleans.Runtime.Hosting;
using Orleans.Serialization;
using Orleans.Serialization.Serializers;
using Orleans.Storage;

namespace GovGrid.Silo.Storage.States;

/// <summary>The storage that grains get: Orleans' binary serializer in the grain's turn, over what keeps the bytes.</summary>
internal static class DefaultGrainStorage
{
    /// <summary>Registers it.</summary>
    /// <param name="services">The silo's.</param>
    /// <param name="bytes">Finds what keeps the bytes; it has a <see cref="StateBytesSerializer"/>.</param>
    public static void AddDefaultGrainStorage(this IServiceCollection services, Func<IServiceProvider, IGrainStorage> bytes) =>
        services.AddGrainStorage(ProviderConstants.DEFAULT_STORAGE_PROVIDER_NAME, (provider, _) => new InTurnGrainStorage(
            bytes(provider),
            new OrleansGrainStorageSerializer(provider.GetRequiredService<Serializer>()),
            provider.GetRequiredService<IActivatorProvider>()));
}
