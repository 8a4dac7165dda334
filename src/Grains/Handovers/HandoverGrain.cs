using GovGrid.Common;
using GovGrid.Finding;
using GovGrid.Grains.Common;
using GovGrid.Grains.Incidents;
using GovGrid.Handovers;
using GovGrid.Incidents;
using GovGrid.Live;
using GovGrid.People;
using GovGrid.Towns;
using Microsoft.Extensions.Logging;

namespace GovGrid.Grains.Handovers;

/// <summary>The hand-over sheets of a command room. See <see cref="IHandoverGrain"/>.</summary>
[KeepAlive]
public sealed class HandoverGrain(
    IGrainContext context, Surroundings surroundings, [PersistentState("handover")] IPersistentState<HandoverBook> store)
    : TownActor(context, surroundings), IHandoverGrain, IGrainBase
{
    private const int SheetsKept = 60;
    private const string UnsignedNotice = "handover";
    private static readonly TimeSpan Ahead = TimeSpan.FromHours(1);
    private static readonly TimeSpan Back = TimeSpan.FromDays(1);

    private Alarm? alarm;

    private TimeSpan Grace => TimeSpan.FromMinutes(Town.Definition.Policy.Duty.HandoverMinutes);

    /// <inheritdoc />
    public Task OnActivateAsync(CancellationToken token)
    {
        alarm = SetUpAlarm(Look);
        return Watch();
    }

    /// <inheritdoc />
    public Task Watch()
    {
        alarm!.Now();
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task<IReadOnlyList<HandoverSheet>> Sheets() => Task.FromResult<IReadOnlyList<HandoverSheet>>([.. store.State.Sheets]);

    /// <inheritdoc />
    public async Task<HandoverOutcome> HandOver(DateTimeOffset change, string notes, string by)
    {
        if (Find(change) is { } known) return new HandoverOutcome(Check(known.Outgoing.By == by, RefusalCode.TakenBySomeoneElse, $"'{known.Outgoing.By}' has handed over."), known);
        var refusal = Check(notes.Length <= IncidentDecisions.LongestKept, RefusalCode.BadText, $"Notes have at most {IncidentDecisions.LongestKept} characters.")
            ?? Check(IsChange(change), RefusalCode.OutOfRange, $"No shift of the town {TownCode} changes at {change:u}.")
            ?? Check(change <= Now + Ahead && change >= Now - Back, RefusalCode.TooLate, "A sheet is signed from an hour before the change to a day after it.");
        if (refusal is not null) return new HandoverOutcome(refusal, null);
        var sheet = await Draw(change, notes, by);
        await Keep([sheet, .. store.State.Sheets.Take(SheetsKept - 1)]);
        return new HandoverOutcome(null, sheet);
    }

    /// <inheritdoc />
    public async Task<HandoverOutcome> TakeOver(DateTimeOffset change, string by)
    {
        if (Find(change) is not { } sheet) return new HandoverOutcome(new Refusal(RefusalCode.NotFound, "Nobody has handed over yet."), null);
        if (sheet.Incoming is { } incoming) return new HandoverOutcome(Check(incoming.By == by, RefusalCode.TakenBySomeoneElse, $"'{incoming.By}' has taken over."), sheet);
        if (sheet.Outgoing.By == by) return new HandoverOutcome(new Refusal(RefusalCode.NotAllowed, "Nobody takes over from themselves."), sheet);
        var signed = sheet with { Incoming = new Signature(by, Now) };
        await Keep([.. store.State.Sheets.Select(kept => kept.Change == change ? signed : kept)]);
        return new HandoverOutcome(null, signed);
    }

    private static Refusal? Check(bool holds, RefusalCode code, string detail) => holds ? null : new Refusal(code, detail);

    private HandoverSheet? Find(DateTimeOffset change) => store.State.Sheets.Find(sheet => sheet.Change == change);

    private bool IsChange(DateTimeOffset at) => Town.Shifts.NextBoundary(at - TimeSpan.FromTicks(1)) == at;

    private DateTimeOffset? LastChange()
    {
        DateTimeOffset? last = null;
        for (var next = Town.Shifts.NextBoundary(Now - Back); next <= Now; next = Town.Shifts.NextBoundary(next)) last = next;
        return last;
    }

    private async Task<HandoverSheet> Draw(DateTimeOffset change, string notes, string by)
    {
        var (open, unread) = await OpenIncidents();
        return new HandoverSheet(
            change, open.Count + unread, Ids(incident => incident.OpenLimits().Any(limit => limit.State is LimitState.Overdue)), Ids(incident => incident.OwesCallBack),
            Ids(incident => incident.Suspension is not null), notes, new Signature(by, Now), null);

        IReadOnlyList<string> Ids(Func<IncidentState, bool> has) => [.. open.Where(has).Select(incident => incident.Id)];
    }

    // Asked of the registers and the incidents themselves: a sheet is signed, and a feed that has just started knows too few.
    // One that cannot be read keeps nobody from signing; it is counted, as it is still there.
    private async Task<(IReadOnlyList<IncidentState> Open, int Unread)> OpenIncidents()
    {
        var open = new SortedDictionary<string, IncidentState>(StringComparer.Ordinal);
        var unread = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var grid in Town.Definition.Grids.Select(grid => grid.Code).Append(null))
            foreach (var entry in await Peers.Grid(grid).Open())
                if (!await TryRead(entry.Incident, open) && !entry.Ended)
                    unread.Add(entry.Incident);
        return ([.. open.Values], unread.Count);
    }

    private async Task<bool> TryRead(string id, SortedDictionary<string, IncidentState> open)
    {
        try
        {
            if ((await Grains.GetIncident(id).Get())?.State is { } incident && incident.Step.IsOpen()) open[id] = incident;
            return true;
        }
        catch (Exception failure)
        {
            Log.LogWarning(failure, "{Incident} could not be read for a hand-over sheet.", id);
            return false;
        }
    }

    private async Task Keep(List<HandoverSheet> sheets)
    {
        var before = store.State.Sheets;
        store.State.Sheets = sheets;
        try
        {
            await store.WriteStateAsync();
        }
        catch
        {
            store.State.Sheets = before;
            this.DeactivateOnIdle();
            throw;
        }
        await Look();
    }

    // Tells the head while the last change of shift is unsigned for too long, and looks again when the next is due.
    private async Task Look()
    {
        var change = LastChange();
        var isSigned = change is null || Find(change.Value)?.Incoming is not null;
        var due = change + Grace;
        var isLate = !isSigned && due <= Now;
        // Also when it was told before: the feed may have started anew.
        await Peers.Feed.NoticeChanged(new TownNotice(UnsignedNotice, NoticeKind.HandoverUnsigned, due ?? Now, Role.CommandRoomHead), isLate);
        alarm!.At(!isSigned && due > Now ? due.Value : Town.Shifts.NextBoundary(Now) + Grace);
    }
}
