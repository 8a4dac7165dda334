using GovGrid.Finding;
using GovGrid.Grains.Common;
using GovGrid.Incidents;
using GovGrid.People;
using GovGrid.Towns;
using GovGrid.Units;

namespace GovGrid.Grains.Units;

/// <summary>
/// The command room's desks, and the way between those who never call each other: from a zone that has nobody idle to a neighbouring one
/// that has, and from an incident to the one it was merged into or linked to. See <see cref="ICommandRoomGrain"/>.
/// </summary>
[KeepAlive]
public sealed class CommandRoomGrain(IGrainContext context, Surroundings surroundings) : DeskActor(context, surroundings), ICommandRoomGrain
{
    private readonly ZoneHelp help = new();
    private readonly SortedDictionary<string, (string To, JoinKind How)> relations = new(StringComparer.Ordinal);

    /// <inheritdoc />
    public Task ZoneStands(string zone, ZoneStanding standing)
    {
        if (help.Stands(zone, standing)) WakeAt(Now);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task Relate(string from, string to, JoinKind how)
    {
        relations[from] = (to, how);
        WakeAt(Now);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    protected override async Task Started()
    {
        foreach (var zone in Town.Definition.Zones) await Grains.GetZone(TownCode, zone.Id).TellAgain();
    }

    /// <inheritdoc />
    protected override bool Serves(Post post, WorkItem item) => item.Desk switch
    {
        Desk.Lead => post.Role is Role.ShiftLeader,
        { } desk => post.Desks.Contains(desk),
        _ => false,
    };

    /// <inheritdoc />
    protected override IncidentCommand Taking(WorkItem item, Post post) =>
        new StartWork(Unit, post.Id) { Id = CommandId(item, post), By = Caller.Rule, At = Now, IfVersion = item.Version };

    /// <inheritdoc />
    protected override async Task GiveWork()
    {
        while (relations.Count > 0) await TellRelation(relations.First());
        await base.GiveWork();
        while (help.NextOffer(zone => Town.FindZone(zone)?.Neighbours ?? []) is var (zone, item))
            await Grains.GetZone(TownCode, zone).Offer(item);
    }

    // Forgotten once told: who has been merged or linked tells it again at each resume.
    private async Task TellRelation(KeyValuePair<string, (string To, JoinKind How)> relation)
    {
        var (from, (to, how)) = relation;
        relations.Remove(from);
        await Grains.GetIncident(to).Handle(new JoinIncident(from, how) { Id = $"join-{from}", By = Caller.Rule, At = Now });
    }
}
