using GovGrid.Common;
using GovGrid.Drafts;
using GovGrid.Grains.Common;

namespace GovGrid.Grains.Drafts;

/// <summary>
/// The drafts of a call-taker. See <see cref="IDraftGrain"/>. What is too old is not shown from that moment, and leaves storage with an hourly
/// reminder that lives as long as there are drafts, since nobody may come back for them.
/// </summary>
public sealed class DraftGrain(IGrainContext context, Surroundings surroundings, [PersistentState("drafts")] IPersistentState<DraftBook> store)
    : TownActor(context, surroundings), IDraftGrain, IRemindable, IGrainBase
{
    private const string Sweep = "sweep";
    private static readonly TimeSpan Kept = TimeSpan.FromHours(24);
    private static readonly TimeSpan SweepPeriod = TimeSpan.FromHours(1);

    /// <inheritdoc />
    public Task<IReadOnlyList<Draft>> All() => Task.FromResult<IReadOnlyList<Draft>>(Fresh());

    /// <inheritdoc />
    public async Task<DraftOutcome> Keep(string id, string content)
    {
        var others = Fresh().Where(draft => draft.Id != id).ToList();
        if (others.Count >= IDraftGrain.Most)
            return new DraftOutcome(new Refusal(RefusalCode.OutOfRange, $"{IDraftGrain.Most} drafts are kept at once; report or discard one."), null);
        // First, so that nothing is ever stored that nobody would sweep.
        if (store.State.Drafts.Count == 0) await this.RegisterOrUpdateReminder(Sweep, SweepPeriod, SweepPeriod);
        var draft = new Draft(id, content, Now);
        await Store([draft, .. others]);
        return new DraftOutcome(null, draft);
    }

    /// <inheritdoc />
    public Task Discard(string id) => Change(draft => draft.Id != id);

    /// <inheritdoc />
    public async Task ReceiveReminder(string reminderName, TickStatus status)
    {
        await Change(draft => true);
        if (store.State.Drafts.Count == 0 && await this.GetReminder(Sweep) is { } reminder) await this.UnregisterReminder(reminder);
    }

    private List<Draft> Fresh() => [.. store.State.Drafts.Where(draft => draft.SavedAt > Now - Kept)];

    private async Task Change(Func<Draft, bool> stays)
    {
        var left = Fresh().Where(stays).ToList();
        if (left.Count < store.State.Drafts.Count) await Store(left);
    }

    private async Task Store(List<Draft> drafts)
    {
        var before = store.State.Drafts;
        store.State.Drafts = drafts;
        try
        {
            if (drafts.Count > 0) await store.WriteStateAsync();
            else await store.ClearStateAsync();
        }
        catch
        {
            store.State.Drafts = before;
            this.DeactivateOnIdle();
            throw;
        }
    }
}
