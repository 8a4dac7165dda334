using System.Security.Cryptography;
using GovGrid.Silo.Storage.Databases;
using Microsoft.Extensions.Hosting;

namespace GovGrid.Silo.Privacy.Keys;

/// <summary>Ends the start where the key ring is not the one that the keys were wrapped with: with another one all would seem to be erased.</summary>
internal sealed class RingCheck(ServiceKey service, Database database) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        try
        {
            await service.Get();
        }
        catch (CryptographicException error)
        {
            throw new StorageException(
                $"The keys in {database.Name} do not open with this key ring ({error.Message}). Expected: GOVGRID_KEYS, the folder that they were made with, or its backup.", error);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
