using GovGrid.Common;
using GovGrid.Towns;

namespace GovGrid.Simulation.Measures;

/// <summary>Posts as the rota fills them: the servers of the units' queues.</summary>
internal sealed class StaffMeasures(Town town, QueueMeasures queues)
{
    private readonly List<(long At, string Queue, int Change)> changes = [];
    private int next;

    /// <summary>Lays out who comes and goes in a time.</summary>
    public void Lay(DateTimeOffset from, DateTimeOffset until)
    {
        foreach (var unit in town.StaffedUnits)
            foreach (var post in town.FindPosts(unit)!)
                Lay(unit, post, from, until);
        changes.Sort((a, b) => a.At != b.At ? a.At.CompareTo(b.At) : string.CompareOrdinal(a.Queue, b.Queue));
    }

    /// <summary>Takes in all changes up to an instant.</summary>
    public void Advance(long now)
    {
        while (next < changes.Count && changes[next].At <= now)
        {
            var (at, queue, change) = changes[next++];
            queues.Staff(queue, at, change);
        }
    }

    private void Lay(UnitKey unit, Post post, DateTimeOffset from, DateTimeOffset until)
    {
        var was = false;
        for (var at = from; at < until; at = town.NextDutyChange(post.Duty, at))
        {
            var works = town.IsOnDuty(post.Duty, at);
            if (works == was) continue;
            was = works;
            // A leader takes what the desks do not: no server of theirs, and of the whole only where there are no desks.
            if (unit != UnitKey.CommandRoom || post.Desks.Count > 0) changes.Add((at.UtcTicks, unit.Value, works ? 1 : -1));
            foreach (var desk in post.Desks) changes.Add((at.UtcTicks, QueueMeasures.KeyOf(unit, desk), works ? 1 : -1));
        }
    }
}
