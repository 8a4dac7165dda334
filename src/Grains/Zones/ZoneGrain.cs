using GovGrid.Common;
using GovGrid.Finding;
using GovGrid.Grains.Common;
using GovGrid.Grains.Units;
using GovGrid.Incidents;
using GovGrid.People;
using GovGrid.Towns;
using GovGrid.Units;
using GovGrid.Workers;

namespace GovGrid.Grains.Zones;

/// <summary>
/// Sends the zone's grid workers: reserve the worker, write the incident as dispatched, release on refusal. What it knows of its workers
/// is a hint; the worker decides, and in doubt the incident wins. See <see cref="IZoneGrain"/>.
/// </summary>
[KeepAlive]
public sealed class ZoneGrain(IGrainContext context, Surroundings surroundings, IDispatchPolicy policy)
    : UnitActor(context, surroundings), IZoneGrain
{
    private ZoneRoster? roster;
    private WaitingDigest? waiting;
    private readonly SortedSet<string> unmet = new(StringComparer.Ordinal); // of whom nothing was heard since the start
    private readonly SortedSet<string> toRelieve = new(StringComparer.Ordinal);
    private readonly SortedSet<WorkItem> offers = new(Order.OfWork);
    private readonly Unconfirmed unconfirmed = new();
    private string? beingReserved;
    private ZoneStanding? told; // to the command room
    private int toldOf; // the revision of the queue then

    /// <inheritdoc />
    protected override int Capacity => Roster.OnDutyCount;

    /// <inheritdoc />
    protected override IReadOnlyList<string> OnDuty => Roster.OnDuty;

    private ZoneRoster Roster => roster ??= new ZoneRoster(Queue, Town);

    private WaitingDigest Waiting => waiting ??= new WaitingDigest(Queue, policy);

    /// <inheritdoc />
    public override Task<Refusal?> SignOn(string post) =>
        Task.FromResult<Refusal?>(new Refusal(RefusalCode.UnknownUnit, "A zone has workers, who go on duty themselves."));

    /// <inheritdoc />
    public override Task SignOff(string post) => Task.CompletedTask;

    /// <inheritdoc />
    public Task WorkerChanged(WorkerView worker)
    {
        var known = Roster.Find(worker.Id);
        Roster.Set(worker);
        ExpectConfirmation(worker);
        return known?.DiffersInPlaceOnly(worker) is true ? Task.CompletedTask : Changed();
    }

    /// <inheritdoc />
    public Task Offer(WorkItem item)
    {
        offers.Add(item);
        WakeAt(Now);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task Relieve(string worker)
    {
        toRelieve.Add(worker);
        WakeAt(Now);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task TellAgain()
    {
        told = null;
        WakeAt(Now);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public override Task Place(WorkItem item)
    {
        Doubt(Queue.Find(item.Incident)?.TakenBy, item.TakenBy);
        return base.Place(item);
    }

    /// <inheritdoc />
    public override Task Remove(string incident, int version)
    {
        Doubt(Queue.Find(incident)?.TakenBy, null);
        return base.Remove(incident, version);
    }

    /// <inheritdoc />
    protected override Task Started()
    {
        foreach (var worker in Town.WorkersOf(Unit.Name)) unmet.Add(worker.Id);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    protected override async Task GiveWork()
    {
        await MeetWorkers();
        DoubtUnconfirmed();
        foreach (var worker in Copy(toRelieve)) await Safely(worker, () => TakeFrom(worker));
        foreach (var worker in Roster.InDoubt) await Safely(worker, this, worker, static (zone, worker) => zone.Settle(worker));
        IReadOnlyList<string> couldNot = offers.Count > 0 ? await TryOffers() : [];
        if (Queue.WaitingCount > 0) await SendToWaiting();
        if (Town.Definition.Policy.DispatchReach is not DispatchReach.Zone) await TellCommandRoom(couldNot);
    }

    // With hundreds that wait and nobody idle there is nothing to weigh, but for what may pull somebody off something else or waits for one by name.
    private async Task SendToWaiting()
    {
        var next = Queue.WaitingAfter(null);
        while (next is { } item && Roster.HasIdle)
        {
            next = Queue.WaitingAfter(item);
            await Safely(item.Incident, this, item, static (zone, item) => zone.SendIfWaiting(item));
        }
        if (next is not null)
            foreach (var item in Waiting.MovableFrom(next))
                await Safely(item.Incident, () => SendIfWaiting(item));
        foreach (var item in Waiting.GivenBack)
            if (Assessment.AskedAgainAt(item, Town) is { } again && again > Now)
                WakeAt(again);
    }

    private static string[] Copy(SortedSet<string> names) => names.Count > 0 ? [.. names] : [];

    private async Task MeetWorkers()
    {
        if (unmet.Count == 0) return;
        foreach (var worker in unmet.ToArray()) await Safely(worker, () => Meet(worker));
        await Peers.Feed.QueueChanged(Queue.Depth(Unit, Capacity));
    }

    private async Task Meet(string worker)
    {
        var view = await Peers.Worker(worker).Get();
        Roster.Set(view);
        if (view.Incident is not null) Roster.Doubt(worker);
        unmet.Remove(worker);
    }

    private Task SendIfWaiting(WorkItem item) =>
        Queue.Find(item.Incident) != item ? Task.CompletedTask : IsHereInVain(item) ? GiveUpWaiting(item) : TrySend(item);

    // It came from another zone for one who is not on duty, or no longer: whoever is best there gets it, and the incident's history says why.
    private bool IsHereInVain(WorkItem item) =>
        item.Wanted is { } wanted && !unmet.Contains(wanted) && !IsWaitedForHere(item) && Town.FindGrid(item.Grid) is { } grid && grid.Zone != Unit.Name;

    private async Task GiveUpWaiting(WorkItem item) => await Grains.GetIncident(item.Incident).Handle(
        Relief.For(new RuleReason(RuleCause.WantedAway, item.Wanted), $"waive-{item.Wanted}", item.Version, Now));

    // Overtime is over: whoever is best goes on with it, and the incident's history says why.
    private async Task TakeFrom(string worker)
    {
        if (Roster.Find(worker)?.Incident is { } incident
            && await Grains.GetIncident(incident).Get() is { State: var state } && state.Assignee == worker)
            await Grains.GetIncident(incident).Handle(
                Relief.For(new RuleReason(RuleCause.ShiftOver), $"relieve-{worker}", state.Version, Now));
        toRelieve.Remove(worker);
        Roster.Doubt(worker);
    }

    // Whoever had an incident that has moved on is free only once that is written; a crash in between is settled the same way.
    private void Doubt(string? before, string? after)
    {
        if (before is not null && before != after) Roster.Doubt(before);
    }

    // Who reserves a worker for an own find may die before the incident is written; then nobody else would free the worker.
    private void ExpectConfirmation(WorkerView worker)
    {
        if (worker.Incident is null || worker.Incident == Queue.WorkOf(worker.Id)?.Incident) unconfirmed.Remove(worker.Id);
        else if (worker.Id != beingReserved && unconfirmed.Add(worker.Id, Now) is { } until) WakeAt(until);
    }

    private void DoubtUnconfirmed()
    {
        foreach (var worker in unconfirmed.TakeLapsed(Now))
            if (Roster.Find(worker)?.Incident is { } incident && Queue.WorkOf(worker)?.Incident != incident) Roster.Doubt(worker);
        if (unconfirmed.Next is { } next) WakeAt(next);
    }

    private async Task Settle(string id)
    {
        var worker = Peers.Worker(id);
        var view = await worker.Get();
        if (view.Incident is { } incident && (await Grains.GetIncident(incident).Get())?.State.Assignee != id)
            view = (await worker.Release(incident)).Worker;
        Roster.Set(view);
        Roster.Trust(id);
    }

    private async Task<bool> TrySend(WorkItem item)
    {
        SortedSet<string>? refused = null;
        while (policy.Recommend(item, Roster.Standings(refused), Town, Now) is { Choice: { } choice } recommendation)
        {
            if ((choice.PulledOff is null || await PullOff(choice, item)) && await Reserve(item, choice.Worker))
                return await Send(item, choice, recommendation.Candidates);
            (refused ??= new(StringComparer.Ordinal)).Add(choice.Worker);
        }
        return false;
    }

    private async Task<bool> Reserve(WorkItem item, string worker)
    {
        beingReserved = worker;
        var reserved = await Peers.Worker(worker).Reserve(item.Incident, item.Version);
        beingReserved = null;
        Roster.Set(reserved.Worker);
        return reserved.Refusal is null;
    }

    private async Task<bool> PullOff(Choice choice, WorkItem severe)
    {
        var minor = choice.PulledOff!;
        var outcome = await Grains.GetIncident(minor.Incident).Handle(
            Relief.For(new RuleReason(RuleCause.PulledOff, severe.Incident), $"pull-{severe.Incident}", minor.Version, Now));
        if (!outcome.Done) return false;
        await Settle(choice.Worker);
        return Roster.Find(choice.Worker) is { OnDuty: true, Incident: null };
    }

    private async Task<bool> Send(WorkItem item, Choice choice, IReadOnlyList<Candidate> candidates)
    {
        // Until the incident has answered, only it knows whether the worker is assigned.
        Roster.Doubt(choice.Worker);
        var outcome = await Grains.GetIncident(item.Incident).Handle(
            new AssignWorker(choice.Worker, choice.Travel.TotalSeconds, choice.Reason)
            {
                Id = RuleKey.Of($"assign-{choice.Worker}-{item.Version}"),
                By = Caller.Rule,
                At = Now,
                IfVersion = item.Version,
                Candidates = candidates,
            });
        if (outcome.Done) Roster.Trust(choice.Worker);
        else await SendNobody(item, choice.Worker);
        await Changed();
        return outcome.Done;
    }

    // Settled here, so that the command room does not take the worker for one who has just become idle and offers the same once more.
    private async Task SendNobody(WorkItem item, string worker)
    {
        if (Queue.Find(item.Incident) == item) Queue.Remove(item.Incident);
        await Settle(worker);
    }

    private WorkItem? NextOffer()
    {
        if (offers.Min is not { } offer) return null;
        offers.Remove(offer);
        return offer;
    }

    private async Task<List<string>> TryOffers()
    {
        var couldNot = new List<string>();
        while (NextOffer() is { } offer) await Safely(offer.Incident, () => TryOffer(offer, couldNot));
        return couldNot;
    }

    private async Task TryOffer(WorkItem offer, List<string> couldNot)
    {
        couldNot.Add(offer.Incident);
        if (await TrySend(offer)) couldNot.Remove(offer.Incident);
    }

    // Zones with work of their own have nobody to give away.
    private async Task TellCommandRoom(IReadOnlyList<string> couldNot)
    {
        var idle = Queue.WaitingCount > 0 ? 0 : Roster.IdleCount;
        if (told?.Idle == idle && toldOf == Queue.Revision && couldNot.Count == 0 && !Waiting.HasWanted) return;
        var revision = Queue.Revision;
        var standing = new ZoneStanding(idle, Queue.WaitingCount > 0 ? [.. Queue.Waiting.Where(item => !IsWaitedForHere(item))] : [], couldNot, told is null);
        if (told is not null && couldNot.Count == 0 && standing.Idle == told.Idle && Versions(standing).SequenceEqual(Versions(told))) return;
        told = null; // whether it arrives is not known before it has
        await Peers.CommandRoom.ZoneStands(Unit.Name, standing);
        (told, toldOf) = (standing, revision);
    }

    private static IEnumerable<(string, int)> Versions(ZoneStanding standing) => standing.Seeking.Select(item => (item.Incident, item.Version));

    // Who is asked for by name and on duty here is waited for.
    private bool IsWaitedForHere(WorkItem item) => item.Wanted is { } wanted && Roster.Find(wanted) is { OnDuty: true, Leaving: false, HelpSince: null };
}
