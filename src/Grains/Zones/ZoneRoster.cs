using System.Runtime.InteropServices;
using GovGrid.Grains.Units;
using GovGrid.Towns;
using GovGrid.Workers;

namespace GovGrid.Grains.Zones;

/// <summary>A zone's workers as far as it has heard of them, and of whom it is in doubt what they are on. Hints; in memory.</summary>
internal sealed class ZoneRoster
{
    private readonly WorkQueue queue;
    private readonly Town town;
    private readonly SortedList<string, WorkerStanding> workers = new(StringComparer.Ordinal);
    private readonly SortedSet<string> inDoubt = new(StringComparer.Ordinal);
    private readonly List<WorkerStanding> standings = [];

    /// <summary>Takes in who is on what, and follows it.</summary>
    /// <param name="queue">The zone's queue, which knows.</param>
    /// <param name="town">The town.</param>
    public ZoneRoster(WorkQueue queue, Town town)
    {
        (this.queue, this.town) = (queue, town);
        queue.Taken = (worker, item) =>
        {
            if (workers.TryGetValue(worker, out var known)) known.On = item;
        };
    }

    /// <summary>How many are on duty.</summary>
    public int OnDutyCount { get; private set; }

    /// <summary>How many are on duty with nothing in hand, free to be sent.</summary>
    public int IdleCount
    {
        get
        {
            var count = 0;
            for (var i = 0; i < workers.Count; i++)
                if (IsIdle(workers.GetValueAtIndex(i)))
                    count++;
            return count;
        }
    }

    /// <summary>Whether anybody is on duty with nothing in hand.</summary>
    public bool HasIdle
    {
        get
        {
            for (var i = 0; i < workers.Count; i++)
                if (IsIdle(workers.GetValueAtIndex(i)))
                    return true;
            return false;
        }
    }

    /// <summary>Ids of those on duty, ordered.</summary>
    public IReadOnlyList<string> OnDuty => [.. workers.Values.Where(worker => worker.View.OnDuty).Select(worker => worker.View.Id)];

    /// <summary>Ids of those of whom it is in doubt what they are on, ordered; a copy.</summary>
    public IReadOnlyList<string> InDoubt => inDoubt.Count > 0 ? [.. inDoubt] : [];

    /// <summary>A worker; null of whom nothing was heard.</summary>
    public WorkerView? Find(string worker) => workers.GetValueOrDefault(worker)?.View;

    /// <summary>Notes how a worker stands.</summary>
    public void Set(WorkerView worker)
    {
        if (!workers.TryGetValue(worker.Id, out var known))
        {
            // One whom the town no longer has is nobody that could be sent.
            if (town.FindWorker(worker.Id) is not { } definition) return;
            workers[worker.Id] = known = new WorkerStanding(definition, town, worker) { On = queue.WorkOf(worker.Id) };
            if (worker.OnDuty) OnDutyCount++;
            return;
        }
        if (known.View.OnDuty) OnDutyCount--;
        if (worker.OnDuty) OnDutyCount++;
        known.View = worker;
    }

    /// <summary>It is in doubt what a worker is on.</summary>
    public void Doubt(string worker) => inDoubt.Add(worker);

    /// <summary>It is known what a worker is on.</summary>
    public void Trust(string worker) => inDoubt.Remove(worker);

    /// <summary>Who can be thought of for an incident, ordered by id; good until it is asked for again.</summary>
    /// <param name="refused">Who has just refused it.</param>
    public ReadOnlySpan<WorkerStanding> Standings(SortedSet<string>? refused)
    {
        standings.Clear();
        for (var i = 0; i < workers.Count; i++)
        {
            var worker = workers.GetValueAtIndex(i);
            var id = worker.View.Id;
            if (!worker.View.OnDuty || (inDoubt.Count > 0 && inDoubt.Contains(id)) || refused?.Contains(id) is true) continue;
            standings.Add(worker);
        }
        return CollectionsMarshal.AsSpan(standings);
    }

    private bool IsIdle(WorkerStanding worker) =>
        worker is { On: null, View: { OnDuty: true, Leaving: false, HelpSince: null, Incident: null } } && (inDoubt.Count == 0 || !inDoubt.Contains(worker.View.Id));
}
