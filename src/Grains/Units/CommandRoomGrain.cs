using GovGrid.Finding;
using GovGrid.Grains.Common;
using GovGrid.Incidents;
using GovGrid.People;
using GovGrid.Towns;
using GovGrid.Units;

namespace GovGrid.Grains.Units;

/// <summary>
/// The command room's desks, and the way from a zone that has nobody idle to a neighbouring one that has: zones never call each other.
/// See <see cref="ICommandRoomGrain"/>.
/// </summary>
[KeepAlive]
public sealed class CommandRoomGrain(IGrainContext context, Surroundings surroundings) : DeskActor(context, surroundings), ICommandRoomGrain
{
    private readonly ZoneHelp help = new();

    /// <inheritdoc />
    public Task Seek(string zone, WorkItem item)
    {
        if (help.Seek(zone, item)) WakeAt(Now);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task ZoneHas(string zone, int idle)
    {
        if (help.ZoneHas(zone, idle)) WakeAt(Now);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    protected override bool Serves(Post post, WorkItem item) => item.Desk is { } desk && post.Desks.Contains(desk);

    /// <inheritdoc />
    protected override IncidentCommand Taking(WorkItem item, Post post) =>
        new StartWork(Unit, post.Id) { Id = CommandId(item, post), By = Caller.Rule, At = Now, IfVersion = item.Version };

    /// <inheritdoc />
    protected override async Task GiveWork()
    {
        await base.GiveWork();
        while (help.NextOffer(zone => Town.FindZone(zone)?.Neighbours ?? []) is var (zone, item))
            await Grains.GetZone(TownCode, zone).Offer(item);
    }
}
