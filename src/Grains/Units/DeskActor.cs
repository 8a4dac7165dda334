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
    private readonly SortedDictionary<string, Post> signedOn = new(StringComparer.Ordinal);

    /// <inheritdoc />
    protected override int Capacity => signedOn.Count;

    /// <inheritdoc />
    protected override IReadOnlyList<string> OnDuty => [.. signedOn.Keys];

    /// <inheritdoc />
    public override async Task<Refusal?> SignOn(string post)
    {
        if (Town.FindPosts(Unit)?.FirstOrDefault(known => known.Id == post) is not { } found)
            return new Refusal(RefusalCode.UnknownUnit, $"'{Unit}' has no post '{post}'.");
        if (signedOn.TryAdd(post, found)) await Changed();
        return null;
    }

    /// <inheritdoc />
    public override async Task SignOff(string post)
    {
        if (signedOn.Remove(post)) await Changed();
    }

    /// <summary>Whether a post takes an item.</summary>
    protected virtual bool Serves(Post post, WorkItem item) => true;

    /// <summary>The command by which a post takes an item.</summary>
    protected abstract IncidentCommand Taking(WorkItem item, Post post);

    /// <inheritdoc />
    protected override async Task GiveWork()
    {
        var failed = new SortedSet<string>(StringComparer.Ordinal);
        while (NextMatch(failed) is var (item, post))
            if (!await Safely(item.Incident, () => Give(item, post)))
                failed.Add(item.Incident);
    }

    private async Task Give(WorkItem item, Post post)
    {
        var outcome = await Grains.GetIncident(item.Incident).Handle(Taking(item, post));
        // The incident has told by Place or Remove where it is now; what is still here as it was, is not ours.
        if (Queue.Find(item.Incident) == item) Queue.Remove(item.Incident);
        if (!outcome.Done) await Changed();
    }

    // Asked after each taking, with hundreds of items that wait for one desk while another is free: nothing is gathered per item.
    private (WorkItem Item, Post Post)? NextMatch(SortedSet<string> failed)
    {
        var free = signedOn.Values.Where(post => Queue.WorkOf(post.Id) is null).ToArray();
        if (free.Length == 0) return null;
        foreach (var item in Queue.Waiting)
            if (!failed.Contains(item.Incident) && TakerOf(item, free) is { } post)
                return (item, post);
        return null;
    }

    // Who is asked for by name is waited for while on duty.
    private Post? TakerOf(WorkItem item, Post[] free)
    {
        if (item.Wanted is { } wanted && signedOn.TryGetValue(wanted, out var asked) && Serves(asked, item)) return free.Contains(asked) ? asked : null;
        foreach (var post in free)
            if (Serves(post, item))
                return post;
        return null;
    }

    /// <summary>An id for a command that a repeat of the same taking has again.</summary>
    protected static string CommandId(WorkItem item, Post post) => RuleKey.Of($"take-{post.Id}-{item.Version}");
}
