using GovGrid.Grains.Units;
using GovGrid.Workers;

namespace GovGrid.Grains.Zones;

/// <summary>A zone's workers as far as it has heard of them, and of whom it is in doubt what they are on. Hints; in memory.</summary>
/// <param name="queue">The zone's queue, which knows who is on what.</param>
internal sealed class ZoneRoster(WorkQueue queue)
{
    private readonly SortedList<string, WorkerView> workers = new(StringComparer.Ordinal);
    private readonly SortedSet<string> inDoubt = new(StringComparer.Ordinal);

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

    /// <summary>Ids of those on duty, ordered.</summary>
    public IReadOnlyList<string> OnDuty => [.. workers.Values.Where(worker => worker.OnDuty).Select(worker => worker.Id)];

    /// <summary>Ids of those of whom it is in doubt what they are on, ordered; a copy.</summary>
    public IReadOnlyList<string> InDoubt => inDoubt.Count > 0 ? [.. inDoubt] : [];

    /// <summary>A worker; null of whom nothing was heard.</summary>
    public WorkerView? Find(string worker) => workers.GetValueOrDefault(worker);

    /// <summary>Notes how a worker stands.</summary>
    public void Set(WorkerView worker)
    {
        if (Find(worker.Id) is { OnDuty: true }) OnDutyCount--;
        if (worker.OnDuty) OnDutyCount++;
        workers[worker.Id] = worker;
    }

    /// <summary>It is in doubt what a worker is on.</summary>
    public void Doubt(string worker) => inDoubt.Add(worker);

    /// <summary>It is known what a worker is on.</summary>
    public void Trust(string worker) => inDoubt.Remove(worker);

    /// <summary>Who can be thought of for an incident, ordered by id.</summary>
    /// <param name="refused">Who has just refused it.</param>
    public IEnumerable<WorkerStanding> Standings(SortedSet<string>? refused) =>
        from worker in workers.Values
        where worker.OnDuty && !inDoubt.Contains(worker.Id) && refused?.Contains(worker.Id) is not true
        select new WorkerStanding(worker, queue.WorkOf(worker.Id) is { } incident ? queue.Find(incident) : null);

    private bool IsIdle(WorkerView worker) =>
        worker is { OnDuty: true, Leaving: false, HelpSince: null, Incident: null } && !inDoubt.Contains(worker.Id) && queue.WorkOf(worker.Id) is null;
}
