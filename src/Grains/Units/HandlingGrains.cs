using GovGrid.Grains.Common;
using GovGrid.Incidents;
using GovGrid.People;
using GovGrid.Towns;
using GovGrid.Units;

namespace GovGrid.Grains.Units;

/// <summary>A unit whose crews handle incidents themselves.</summary>
public abstract class HandlingActor(IGrainContext context, Surroundings surroundings) : DeskActor(context, surroundings)
{
    /// <inheritdoc />
    protected override IncidentCommand Taking(WorkItem item, Post post) => item.Supporting
        ? new SupportIncident(Unit, post.Id, PartnerStage.Taken) { Id = CommandId(item, post), By = Caller.Rule, At = Now, IfVersion = item.Version }
        : new TakeIncident(post.Id) { Id = CommandId(item, post), By = Caller.Rule, At = Now, IfVersion = item.Version };
}

/// <summary>A platform. See <see cref="IPlatformGrain"/>.</summary>
[KeepAlive]
public sealed class PlatformGrain(IGrainContext context, Surroundings surroundings) : HandlingActor(context, surroundings), IPlatformGrain;

/// <summary>A dispatched agency. See <see cref="IAgencyGrain"/>.</summary>
[KeepAlive]
public sealed class AgencyGrain(IGrainContext context, Surroundings surroundings) : HandlingActor(context, surroundings), IAgencyGrain;

/// <summary>The county centre, which has no crews and assigns departments, or one of these. See <see cref="ICountyCentreGrain"/>.</summary>
[KeepAlive]
public sealed class CountyCentreGrain(IGrainContext context, Surroundings surroundings) : HandlingActor(context, surroundings), ICountyCentreGrain;
