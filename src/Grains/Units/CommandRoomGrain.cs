using GovGrid.Finding;
using GovGrid.Grains.Common;
using GovGrid.Grains.Zones;
using GovGrid.Incidents;
using GovGrid.People;
using GovGrid.Towns;
using GovGrid.Units;
using Microsoft.Extensions.Logging;

namespace GovGrid.Grains.Units;

/// <summary>
/// The command room's desks, and the way between those who never call each other: from a zone that has nobody idle to a neighbouring one
/// that has, and from an incident to those it has something for. See <see cref="ICommandRoomGrain"/>.
/// </summary>
[KeepAlive]
public sealed class CommandRoomGrain(IGrainContext context, Surroundings surroundings) : DeskActor(context, surroundings), ICommandRoomGrain
{
    private const int MessagesAtATime = 20;

    private readonly ZoneHelp help = new();
    private readonly Messages messages = new();
    private readonly SortedSet<string> unheard = new(StringComparer.Ordinal); // zones that have not been asked yet how they stand

    /// <inheritdoc />
    public Task ZoneStands(string zone, ZoneStanding standing)
    {
        if (help.Stands(zone, standing)) WakeAt(Now);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task PassOn(string from, string to, IncidentCommand command)
    {
        messages.Add(new PassedMessage(from, to, command));
        WakeAt(Now);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    protected override Task Started()
    {
        foreach (var zone in Town.Definition.Zones) unheard.Add(zone.Id);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    protected override bool Serves(Post post, Desk? desk) => desk switch
    {
        Desk.Lead => post.Role is Role.ShiftLeader,
        { } kind => post.Desks.Contains(kind),
        _ => false,
    };

    /// <inheritdoc />
    protected override IncidentCommand Taking(WorkItem item, Post post) =>
        new StartWork(Unit, post.Id) { Id = CommandId(item, post), By = Caller.Rule, At = Now, IfVersion = item.Version };

    /// <inheritdoc />
    protected override async Task GiveWork()
    {
        foreach (var zone in unheard.Count > 0 ? unheard.ToArray() : [])
            if (await Safely(zone, () => Peers.Zone(zone).TellAgain()))
                unheard.Remove(zone);
        if (messages.Waiting.Count > 0) await GiveMessages();
        await base.GiveWork();
        if (help.IsSought) await OfferHelp();
    }

    private async Task OfferHelp()
    {
        if (help.AskAgain(item => Assessment.AskedAgainAt(item, Town), Now) is { } again) WakeAt(again);
        while (help.NextOffer(zone => Town.FindZone(zone)?.Neighbours ?? []) is var (zone, item))
            if (!await Safely(zone, () => Peers.Zone(zone).Offer(item)))
                help.CouldNot(zone, item.Incident);
    }

    // A few at a time: those at the desks shall not wait for a flood's forty answers. What fails is tried again, and what comes after it for the
    // same incident waits for it, so that links and unlinks come in order.
    private async Task GiveMessages()
    {
        var (given, failed) = (0, new SortedSet<string>(StringComparer.Ordinal));
        foreach (var message in messages.Waiting.ToArray())
        {
            if (given == MessagesAtATime) break;
            if (failed.Contains(message.To)) continue;
            given++;
            if (await Safely(message.Key, () => Give(message))) messages.Remove(message);
            else failed.Add(message.To);
        }
        if (messages.Waiting.Count > 0 && failed.Count == 0) WakeAt(Now);
    }

    private async Task Give(PassedMessage message)
    {
        var outcome = await Grains.GetIncident(message.To).Handle(message.Command);
        if (outcome.Refusal is { } refusal) Log.LogWarning("{To} does not take what {From} has for it: {Detail}", message.To, message.From, refusal.Detail);
        await Grains.GetIncident(message.From).PassedOn(message.To, message.Command.Id);
    }
}
