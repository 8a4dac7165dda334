using GovGrid.Silo.ReadModel.Feeding;
using GovGrid.Silo.ReadModel.Indicators;
using GovGrid.Silo.ReadModel.Queries;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace GovGrid.Silo.ReadModel;

/// <summary>Registers the read model. Both need a <see cref="Storage.Databases.Database"/>, and its feeding a town directory.</summary>
public static class ReadModelServices
{
    /// <summary>Feeds the read model from this silo's towns, from when the silo is active until it stops.</summary>
    public static IServiceCollection AddReadModelFeeder(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        return services
            .AddSingleton<MissingTowns>()
            .AddSingleton<FeedQueue>()
            .AddSingleton<IReadModelProgress>(provider => provider.GetRequiredService<FeedQueue>())
            .AddSingleton<BatchStore>()
            .AddSingleton<PatientStore>()
            .AddSingleton<Acknowledger>()
            .AddSingleton<ReadModelFeeder>()
            .AddSingleton<ILifecycleParticipant<ISiloLifecycle>>(provider => provider.GetRequiredService<ReadModelFeeder>());
    }

    /// <summary>Answers questions: <see cref="IIncidentQueries"/>, <see cref="ILogQueries"/> and <see cref="IIndicatorQueries"/>.</summary>
    public static IServiceCollection AddReadModelQueries(this IServiceCollection services) => services
        .AddSingleton<IIncidentQueries, IncidentQueries>()
        .AddSingleton<ILogQueries, LogQueries>()
        .AddSingleton<IIndicatorQueries, IndicatorQueries>();
}
