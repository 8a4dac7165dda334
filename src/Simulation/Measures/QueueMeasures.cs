using GovGrid.Common;
using GovGrid.Grains.Incidents;
using GovGrid.Incidents;
using GovGrid.Towns;
using GovGrid.Units;

namespace GovGrid.Simulation.Measures;

/// <summary>All queues of a town, as incidents go through them: whoever has a placement waits or is worked on in that unit's queue.</summary>
internal sealed class QueueMeasures
{
    private readonly Town town;
    private readonly SortedDictionary<string, QueueMeasure> queues = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Stay>> stays = [];

    /// <summary>Prepares the queues of all units and desks that the town has.</summary>
    public QueueMeasures(Town town)
    {
        this.town = town;
        foreach (var unit in town.Units) queues[unit.Value] = new QueueMeasure();
        foreach (var desk in town.Definition.CommandRoom.Posts.SelectMany(post => post.Desks).Distinct()) queues[KeyOf(UnitKey.CommandRoom, desk)] = new QueueMeasure();
    }

    /// <summary>From here on figures count.</summary>
    public void Count(long now)
    {
        foreach (var queue in queues.Values) queue.Count(now);
    }

    /// <summary>An incident stands as it does from an instant on.</summary>
    public void Take(IncidentState incident, long now)
    {
        var before = stays.GetValueOrDefault(incident.Id);
        var placements = Placement.Of(incident, town);
        if (before is null && placements.Count == 0) return;
        var after = new List<Stay>(2);
        foreach (var placement in placements)
        {
            var (unit, item) = placement;
            after.Add(Move(before?.FirstOrDefault(stay => stay.Unit == unit && stay.Desk == item.Desk), unit, item, now));
        }
        foreach (var stay in before ?? [])
            if (!after.Exists(now => now.Unit == stay.Unit && now.Desk == stay.Desk)) End(stay, now);
        if (after.Count > 0) stays[incident.Id] = after;
        else stays.Remove(incident.Id);
    }

    /// <summary>A server of a queue comes on duty, or with -1 leaves.</summary>
    public void Staff(string queue, long now, int change)
    {
        if (queues.TryGetValue(queue, out var found)) found.Staff(now, change);
    }

    /// <summary>The figures of all queues.</summary>
    public void Tell(long now, long from, FigureSet figures) => figures.Under("queues", _ =>
    {
        foreach (var (key, queue) in queues) figures.Under(key, _ => queue.Tell(now, from, figures));
    });

    /// <summary>The name of a desk's part of a unit's queue.</summary>
    public static string KeyOf(UnitKey unit, Desk desk) => $"{unit}/{EnumName.Of(desk)}";

    private Stay Move(Stay? before, UnitKey unit, WorkItem item, long now)
    {
        var (desk, takenBy) = (item.Desk, item.TakenBy);
        if (before is null)
        {
            Each(unit, desk, queue => { if (takenBy is null) queue.Arrive(now); else queue.BeginAtOnce(now, item.Severity); });
            return new Stay(unit, desk, takenBy, now);
        }
        if (before.TakenBy is null == takenBy is null) return before with { TakenBy = takenBy };
        if (takenBy is not null) Each(unit, desk, queue => queue.Begin(now, before.Since, item.Severity));
        else Each(unit, desk, queue => { queue.End(now, before.Since); queue.Arrive(now); });
        return new Stay(unit, desk, takenBy, now);
    }

    private void End(Stay stay, long now) => Each(stay.Unit, stay.Desk, queue =>
    {
        if (stay.TakenBy is null) queue.Leave(now);
        else queue.End(now, stay.Since);
    });

    private void Each(UnitKey unit, Desk? desk, Action<QueueMeasure> act)
    {
        if (queues.TryGetValue(unit.Value, out var queue)) act(queue);
        if (desk is { } known && queues.TryGetValue(KeyOf(unit, known), out var part)) act(part);
    }

    private sealed record Stay(UnitKey Unit, Desk? Desk, string? TakenBy, long Since);
}
