using GovGrid.Common;
using GovGrid.Finding;
using GovGrid.Grains.Common;
using GovGrid.Incidents;
using GovGrid.Towns;
using GovGrid.Units;

namespace GovGrid.Grains.Units;

/// <summary>
/// A unit whose posts take what waits: as many servers on one priority queue as there are posts signed on. Taking is an event of the
/// incident, which names the post; what the incident refuses is no longer work of this unit.
/// </summary>
public abstract class DeskActor(IGrainContext context, Surroundings surroundings) : UnitActor(context, surroundings)
{
    private static readonly Desk[] Desks = Enum.GetValues<Desk>();

    private readonly SortedList<string, Post> signedOn = new(StringComparer.Ordinal);
    private readonly List<Post> free = []; // used again for each look
    private readonly SortedSet<string> wereHere = new(StringComparer.Ordinal); // since this activation
    private readonly Overtime overtime = new();

    /// <inheritdoc />
    protected override int Capacity => signedOn.Count;

    /// <inheritdoc />
    protected override IReadOnlyList<string> OnDuty => [.. signedOn.Keys];

    /// <inheritdoc />
    public override async Task<Refusal?> SignOn(string post)
    {
        if (Town.FindPost(Unit, post) is not { } found)
            return new Refusal(RefusalCode.UnknownUnit, $"'{Unit}' has no post '{post}'.");
        wereHere.Add(post);
        if (signedOn.TryAdd(post, found)) await Changed();
        return null;
    }

    /// <inheritdoc />
    public override async Task SignOff(string post)
    {
        if (signedOn.Remove(post)) await Changed();
    }

    /// <summary>Whether a post takes what needs a kind of desk, or with null no certain one.</summary>
    protected virtual bool Serves(Post post, Desk? desk) => true;

    /// <summary>The command by which a post takes an item.</summary>
    protected abstract IncidentCommand Taking(WorkItem item, Post post);

    /// <inheritdoc />
    protected override async Task GiveWork()
    {
        if (SomebodyIsAway) await RelieveThoseAway();
        else overtime.Keep([]);
        SortedSet<string>? failed = null;
        while (NextMatch(failed) is var (item, post))
            if (!await Safely(item.Incident, this, (item, post), static (unit, match) => unit.Give(match.item, match.post)))
                (failed ??= new(StringComparer.Ordinal)).Add(item.Incident);
    }

    private async Task Give(WorkItem item, Post post)
    {
        var outcome = await Grains.GetIncident(item.Incident).Handle(Taking(item, post));
        // The incident has told by Place or Remove where it is now; what is still here as it was, is not ours.
        if (Queue.Find(item.Incident) == item) Queue.Remove(item.Incident);
        if (!outcome.Done) await Changed();
    }

    private bool SomebodyIsAway
    {
        get
        {
            if (Queue.BusyCount == 0) return false;
            var busyHere = 0;
            for (var i = 0; i < signedOn.Count; i++)
                if (Queue.WorkOf(signedOn.GetKeyAtIndex(i)) is not null)
                    busyHere++;
            return Queue.BusyCount > busyHere;
        }
    }

    // What a post does for another unit it finishes: no command takes it from a partner.
    private async Task RelieveThoseAway()
    {
        var items = Queue.Busy.Where(item => !item.Supporting && !signedOn.ContainsKey(item.TakenBy!)).ToArray();
        overtime.Keep([.. items.Select(item => item.TakenBy!)]);
        foreach (var item in items)
        {
            if (Town.FindPost(Unit, item.TakenBy) is not { } post) continue;
            var end = overtime.EndFor(post, item, wereHere.Contains(post.Id), Town, Now);
            if (end <= Now) await Safely(item.Incident, () => signedOn.ContainsKey(post.Id) ? Task.CompletedTask : Relieve(item)); // back since an earlier one was relieved
            else if (end < DateTimeOffset.MaxValue) WakeAt(end);
        }
    }

    // It waits here for another, or for the next shift, and the incident's history says why.
    private async Task Relieve(WorkItem item) => await Grains.GetIncident(item.Incident).Handle(
        Relief.For(new RuleReason(RuleCause.ShiftOver), $"relieve-{item.TakenBy}", item.Version, Now));

    // Asked after each taking, with hundreds of items that wait for one desk while another is free: of each lane the first that can be taken, and of
    // these the first.
    private (WorkItem Item, Post Post)? NextMatch(SortedSet<string>? failed)
    {
        if (Queue.WaitingCount == 0) return null;
        FindFree();
        if (free.Count == 0) return null;
        var first = FirstOf(null, failed);
        foreach (var desk in Desks)
            if (FirstOf(desk, failed) is { } other && (first is null || Order.OfWork.Compare(other.Item, first.Value.Item) < 0))
                first = other;
        return first;
    }

    private (WorkItem Item, Post Post)? FirstOf(Desk? desk, SortedSet<string>? failed)
    {
        if (Queue.FirstFor(desk) is not { } next || FreeFor(desk) is null) return null;
        if (failed is null && TakerOf(next) is { } taker) return (next, taker);
        foreach (var item in Queue.WaitingFor(desk))
            if (failed?.Contains(item.Incident) is not true && TakerOf(item) is { } post)
                return (item, post);
        return null;
    }

    private void FindFree()
    {
        free.Clear();
        for (var i = 0; i < signedOn.Count; i++)
            if (Queue.WorkOf(signedOn.GetKeyAtIndex(i)) is null)
                free.Add(signedOn.GetValueAtIndex(i));
    }

    private Post? FreeFor(Desk? desk)
    {
        foreach (var post in free)
            if (Serves(post, desk))
                return post;
        return null;
    }

    // Who is asked for by name is waited for while on duty.
    private Post? TakerOf(WorkItem item)
    {
        if (item.Wanted is { } wanted && signedOn.TryGetValue(wanted, out var asked) && Serves(asked, item.Desk)) return free.Contains(asked) ? asked : null;
        return FreeFor(item.Desk);
    }

    /// <summary>An id for a command that a repeat of the same taking has again.</summary>
    protected static string CommandId(WorkItem item, Post post) => RuleKey.Of($"take-{post.Id}-{item.Version}");
}
