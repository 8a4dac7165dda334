using GovGrid.Silo.Privacy.Keys;
using Microsoft.Extensions.DependencyInjection;

namespace GovGrid.Silo.Privacy;

/// <summary>Registers what keeps personal data apart. It needs a <see cref="Storage.Databases.Database"/> and the key ring.</summary>
public static class PrivacyServices
{
    /// <summary>Registers it.</summary>
    public static IServiceCollection AddPrivacy(this IServiceCollection services) => services
        .AddSingleton<KeyWrapping>()
        .AddSingleton<IIncidentKeys, IncidentKeys>();
}
