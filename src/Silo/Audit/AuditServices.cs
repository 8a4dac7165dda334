using GovGrid.Silo.Storage;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace GovGrid.Silo.Audit;

/// <summary>Registers the audit.</summary>
public static class AuditServices
{
    /// <summary>Adds <see cref="IAuditTrail"/>, over the database and the key ring that are registered beside it.</summary>
    public static IServiceCollection AddAuditTrail(this IServiceCollection services, StorageOptions options)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(provider => new AuditSeal(AuditKey.Take(options, provider.GetRequiredService<IDataProtectionProvider>())));
        services.AddSingleton(provider => new AuditMark(options, provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<ILogger<AuditMark>>()));
        services.AddSingleton<IAuditTrail, AuditTrail>();
        services.AddSingleton<AuditQueries>();
        services.AddHostedService<AuditOpening>();
        return services;
    }

    // A key that cannot be read ends the start, and not somebody's command.
    private sealed class AuditOpening(IAuditTrail trail) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken) => Task.FromResult(trail);

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
