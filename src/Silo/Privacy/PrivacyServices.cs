using GovGrid.Silo.Privacy.Contacts;
using GovGrid.Silo.Privacy.Erasure;
using GovGrid.Silo.Privacy.Keys;
using GovGrid.Silo.Privacy.Retention;
using GovGrid.Silo.Privacy.Rules;
using GovGrid.Silo.Privacy.Search;
using Microsoft.Extensions.DependencyInjection;

namespace GovGrid.Silo.Privacy;

/// <summary>Registers what keeps personal data apart. It needs a <see cref="Storage.Databases.Database"/>, the key ring, towns and an audit.</summary>
public static class PrivacyServices
{
    /// <summary>Registers the keys and what the read model makes with them. It needs no towns and no audit.</summary>
    public static IServiceCollection AddKeys(this IServiceCollection services) =>
        services.AddSingleton<KeyWrapping>().AddSingleton<IIncidentKeys, IncidentKeys>().AddSingleton<ServiceKey>().AddSingleton<TextIndex>();

    /// <summary>Registers all of it.</summary>
    public static IServiceCollection AddPrivacy(this IServiceCollection services, TownPrivacy rules)
    {
        services.AddKeys().AddHostedService<RingCheck>();
        services.AddSingleton(rules).AddSingleton<ContactStore>();
        services.AddSingleton<TextData>().AddSingleton<PersonalData>();
        services.AddSingleton<IPersonalData, ContactData>().AddSingleton<IPersonalData>(provider => provider.GetRequiredService<TextData>());
        return services.AddRetention();
    }

    private static IServiceCollection AddRetention(this IServiceCollection services)
    {
        services.AddSingleton<EndedIncidents>();
        services.AddSingleton<IRetained, ContactsRetained>().AddSingleton<IRetained, TextsRetained>().AddSingleton<IRetained, UnreportedRetained>();
        services.AddDatedKeys("drafts", kept => kept.DraftDays).AddDatedKeys("handover", kept => kept.HandoverDays);
        return services.AddSingleton<RetentionJob>().AddHostedService(provider => provider.GetRequiredService<RetentionJob>());
    }

    private static IServiceCollection AddDatedKeys(this IServiceCollection services, string name, Func<TimesKept, Reasoned> days) =>
        services.AddSingleton<IRetained>(provider => ActivatorUtilities.CreateInstance<DatedKeysRetained>(provider, name, days));
}
