using Microsoft.Extensions.DependencyInjection;
using Orleans.Providers;
using Orleans.Storage;

namespace GovGrid.Grains.Tests.Support;

/// <summary>The silo's storage, of which writes fail as on a full disk while a test wants it; what was stored before is read as ever.</summary>
internal sealed class FailingWrites
{
    private volatile string? failing;

    /// <summary>Fails writes of a state from now on, by its name; with null, of none.</summary>
    public void Fail(string? state) => failing = state;

    /// <summary>Puts itself before the storage that a silo has been given.</summary>
    public void AddTo(ISiloBuilder silo)
    {
        var given = silo.Services.Last(service => service.ServiceType == typeof(IGrainStorage) && Equals(service.ServiceKey, ProviderConstants.DEFAULT_STORAGE_PROVIDER_NAME));
        silo.Services.AddKeyedSingleton<IGrainStorage>(
            given.ServiceKey, (provider, key) => new Storage(this, (IGrainStorage)given.KeyedImplementationFactory!(provider, key)));
    }

    private sealed class Storage(FailingWrites writes, IGrainStorage inner) : IGrainStorage
    {
        public Task ReadStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState) => inner.ReadStateAsync(stateName, grainId, grainState);

        public Task WriteStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState) =>
            writes.failing == stateName ? Task.FromException(new IOException($"No room for {grainId}.")) : inner.WriteStateAsync(stateName, grainId, grainState);

        public Task ClearStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState) => inner.ClearStateAsync(stateName, grainId, grainState);
    }
}
