using GovGrid.Common;
using GovGrid.Grains.Incidents;
using GovGrid.Incidents;
using GovGrid.Towns;

namespace GovGrid.Simulation.Measures;

/// <summary>All queues of a town, as incidents go through them: whoever has a placement waits or is worked on in that unit's queue.</summary>
internal sealed class QueueMeasures
{
    private readonly Town town;
    private readonly SortedDictionary<string, QueueMeasure> queues = new(StringComparer.Ordinal);
    private readonly Dictionary<string, QueueMeasure> units = new(StringComparer.Ordinal);
    private readonly QueueMeasure?[] desks = new QueueMeasure?[Enum.GetValues<Desk>().Length]; // of the command room, which alone has any

    /// <summary>Prepares the queues of all units and desks that the town has.</summary>
    public QueueMeasures(Town town)
    {
        this.town = town;
        foreach (var unit in town.Units) queues[unit.Value] = units[unit.Value] = new QueueMeasure();
        foreach (var desk in town.Definition.CommandRoom.Posts.SelectMany(post => post.Desks).Distinct())
            queues[KeyOf(UnitKey.CommandRoom, desk)] = desks[(int)desk] = new QueueMeasure();
    }

    /// <summary>From here on figures count.</summary>
    public void Count(long now)
    {
        foreach (var queue in queues.Values) queue.Count(now);
    }

    /// <summary>An incident stands as it does from an instant on.</summary>
    public void Take(IncidentState incident, Watched watched, long now)
    {
        var (before, placements) = (watched.Stays, Placement.Of(incident, town));
        // Mostly it stays where it is: then nothing is made anew.
        var after = IsWhere(before, placements) ? before : placements.Count > 0 ? new Stay[placements.Count] : [];
        for (var i = 0; i < after.Length; i++) after[i] = Move(before, placements[i], incident.Severity, now);
        if (after == before) return;
        foreach (var stay in before)
            if (IndexOf(after, stay.Unit, stay.Desk) < 0) End(stay, now);
        watched.Stays = after;
    }

    /// <summary>An incident stands as it does at an instant; one that waits has waited since its step began.</summary>
    public void Begin(IncidentState incident, Watched watched, long now)
    {
        Take(incident, watched, now);
        var (begun, placements) = (watched.Stays, Placement.Of(incident, town));
        for (var i = 0; i < begun.Length; i++)
            if (!begun[i].IsTaken)
                begun[i] = begun[i] with { Since = placements[i].Work(incident, town).Since.UtcTicks };
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

    private Stay Move(Stay[] before, Placement placement, int severity, long now)
    {
        var (unit, desk, isTaken) = (placement.Unit, placement.Desk, placement.TakenBy is not null);
        if (IndexOf(before, unit, desk) is var index && index < 0) return Begin(new Stay(unit, desk, isTaken, now, units.GetValueOrDefault(unit.Value), desk is { } known ? desks[(int)known] : null), severity);
        var was = before[index];
        if (was.IsTaken == isTaken) return was;
        if (isTaken)
        {
            was.Whole?.Begin(now, was.Since, severity);
            was.Part?.Begin(now, was.Since, severity);
        }
        else
        {
            End(was, now);
            was.Whole?.Arrive(now);
            was.Part?.Arrive(now);
        }
        return was with { IsTaken = isTaken, Since = now };
    }

    private static Stay Begin(Stay stay, int severity)
    {
        if (stay.IsTaken)
        {
            stay.Whole?.BeginAtOnce(stay.Since, severity);
            stay.Part?.BeginAtOnce(stay.Since, severity);
        }
        else
        {
            stay.Whole?.Arrive(stay.Since);
            stay.Part?.Arrive(stay.Since);
        }
        return stay;
    }

    private static void End(in Stay stay, long now)
    {
        if (stay.IsTaken)
        {
            stay.Whole?.End(now, stay.Since);
            stay.Part?.End(now, stay.Since);
        }
        else
        {
            stay.Whole?.Leave(now);
            stay.Part?.Leave(now);
        }
    }

    private static bool IsWhere(Stay[] stays, Placements placements)
    {
        if (stays.Length != placements.Count) return false;
        for (var i = 0; i < stays.Length; i++)
            if (stays[i].Unit != placements[i].Unit || stays[i].Desk != placements[i].Desk)
                return false;
        return true;
    }

    private static int IndexOf(Stay[] stays, UnitKey unit, Desk? desk)
    {
        for (var i = 0; i < stays.Length; i++)
            if (stays[i].Unit == unit && stays[i].Desk == desk)
                return i;
        return -1;
    }
}
