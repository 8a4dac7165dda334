using GovGrid.Common;
using GovGrid.Finding;
using GovGrid.Grains.Common;
using GovGrid.Incidents;
using GovGrid.Territory;

namespace GovGrid.Grains.Territory;

/// <summary>The town's one reminder, its resumes, its numbers, its operations and who fills its posts. See <see cref="ITownGrain"/>.</summary>
[KeepAlive]
public sealed class TownGrain(
    IGrainContext context, Surroundings surroundings, [PersistentState("town")] IPersistentState<TownRecord> store)
    : TownActor(context, surroundings), ITownGrain, IRemindable, IGrainBase
{
    private const int OperationsKept = 20;
    private const string ResumeReminder = "resume";
    private static readonly TimeSpan ResumePeriod = TimeSpan.FromMinutes(5);

    // Time for incidents to hand over: a unit that does not know yet what a post has in hand would give it more.
    private static readonly TimeSpan HandingOver = TimeSpan.FromSeconds(10);

    private readonly Saver saver = new(store.WriteStateAsync);
    private NumberBook? numbers;
    private RaisedOperation? operation; // as stored
    private Task<RaisedOperation?> operationTold = Task.FromResult<RaisedOperation?>(null); // the same, as it is told to all who ask
    private Attendance? attendance;
    private Alarm? alarm;
    private bool resumeAsked;
    private DateTimeOffset? tellPostsAt;

    /// <inheritdoc />
    protected override string ReadTownCode() => Key;

    /// <inheritdoc />
    public Task OnActivateAsync(CancellationToken token)
    {
        numbers = new NumberBook(store.State.Numbers);
        SetOperation(store.State.Operation);
        attendance = new Attendance(store.State.Attendance, Town);
        alarm = SetUpAlarm(Ring);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public async Task Start()
    {
        await this.RegisterOrUpdateReminder(ResumeReminder, ResumePeriod, ResumePeriod);
        await RequestResume();
    }

    /// <inheritdoc />
    public Task RequestResume()
    {
        resumeAsked = true;
        alarm!.Now();
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public async Task<string> NextNumber(NumberSeries series, DateTimeOffset at)
    {
        var number = numbers!.Next(series, Town.DayOf(at), out var mustSave);
        if (mustSave) saver.Change();
        await Save(); // also who is given one from a block that another has just reserved waits for it to be stored
        return number;
    }

    /// <inheritdoc />
    public Task<IReadOnlyDictionary<string, int>> LastNumbers() => Task.FromResult(numbers!.Given);

    /// <inheritdoc />
    public Task<RaisedOperation?> GetOperation() => operationTold;

    /// <inheritdoc />
    public async Task<Refusal?> SignOn(string post)
    {
        if (Town.UnitOf(post) is not { } unit) return NoPost(post);
        if (attendance!.Come(post)) saver.Change();
        await Save();
        return await Peers.Unit(unit).SignOn(post);
    }

    /// <inheritdoc />
    public async Task<Refusal?> SignOff(string post)
    {
        if (Town.UnitOf(post) is not { } unit) return NoPost(post);
        await Peers.Unit(unit).SignOff(post); // also where nobody is known to be there: an earlier try may have ended between the two
        if (attendance!.Leave(post)) saver.Change();
        await Save();
        return null;
    }

    /// <inheritdoc />
    public async Task<Refusal?> RaiseOperation(string kind, string by)
    {
        if (Town.FindOperation(kind) is null) return new Refusal(RefusalCode.NotFound, $"The town {Key} has no operation '{kind}'.");
        if (operation is not null)
            return operation.Kind == kind ? null : new Refusal(RefusalCode.WrongStep, $"'{operation.Kind}' is raised; end it first.");
        await Change(new RaisedOperation(kind, Now, by), store.State.Ended);
        return null;
    }

    /// <inheritdoc />
    public async Task<RaisedOperation?> EndOperation(string by)
    {
        if (operation is not { } raised) return null;
        var report = await Report(raised) with { Ended = new OperationEnd(Now, by) };
        await Change(null, [report, .. store.State.Ended.Take(OperationsKept - 1)]);
        return raised;
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<OperationReport>> Operations() =>
        operation is { } raised ? [await Report(raised), .. store.State.Ended] : [.. store.State.Ended];

    /// <inheritdoc />
    public Task OperationReached(string incident, OperationEffect effect)
    {
        if (operation is null) return Task.CompletedTask;
        var known = store.State.Reached.GetValueOrDefault(incident);
        var reached = new OperationEffect(known.First || effect.First, known.OtherLimits || effect.OtherLimits);
        if (reached == known) return Task.CompletedTask;
        store.State.Reached[incident] = reached;
        saver.Change();
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task ReceiveReminder(string reminderName, TickStatus status) => RequestResume();

    private void SetOperation(RaisedOperation? raised) => (operation, operationTold) = (raised, Task.FromResult(raised));

    private Refusal NoPost(string post) => new(RefusalCode.UnknownUnit, $"The town {Key} has no post '{post}'.");

    // Open incidents hear of it with the resume.
    private async Task Change(RaisedOperation? changed, List<OperationReport> ended)
    {
        (store.State.Operation, store.State.Ended, store.State.Reached) = (changed, ended, new(StringComparer.Ordinal));
        saver.Change();
        await Save();
        SetOperation(changed);
        await Peers.Feed.OperationChanged(changed);
        await RequestResume();
    }

    private async Task<OperationReport> Report(RaisedOperation raised)
    {
        var kind = Town.FindOperation(raised.Kind);
        var crews = new List<CrewCall>();
        foreach (var crew in kind?.CallsInCrews ?? []) crews.Add(await Call(crew, raised.RaisedAt));
        var reached = store.State.Reached.Values;
        return new OperationReport(
            raised, null, crews, kind?.SuspendsPatrol is true,
            [.. (kind?.LimitFactors ?? new Dictionary<string, double>()).Select(factor => new CategoryFactor(factor.Key, factor.Value)).OrderBy(factor => factor.Category, StringComparer.Ordinal)],
            kind?.First ?? [], reached.Count(effect => effect.First), reached.Count(effect => effect.OtherLimits));
    }

    private async Task<CrewCall> Call(string crew, DateTimeOffset since)
    {
        var (workers, came) = (Town.Definition.Workers.Where(worker => worker.Crew == crew).ToArray(), new SortedSet<string>(StringComparer.Ordinal));
        foreach (var worker in workers)
            if (await Peers.Worker(worker.Id).LastDutyChange() is { OnDuty: true } change && change.At >= since) came.Add(worker.Id);
        return new CrewCall(crew, workers.Length, [.. came]);
    }

    private async Task Save()
    {
        try
        {
            await saver.Save();
        }
        catch
        {
            this.DeactivateOnIdle();
            throw;
        }
    }

    private async Task Ring()
    {
        if (resumeAsked) await TryResume();
        if (tellPostsAt <= Now) await TellPosts();
        else if (tellPostsAt is { } later) alarm!.At(later);
    }

    private async Task TryResume()
    {
        resumeAsked = false;
        try
        {
            await Resume();
            tellPostsAt ??= Now + HandingOver;
        }
        catch
        {
            resumeAsked = true;
            throw;
        }
    }

    private async Task TellPosts()
    {
        foreach (var (unit, post) in attendance!.All) await Peers.Unit(unit).SignOn(post);
        tellPostsAt = null;
    }

    private async Task Resume()
    {
        await Save();
        await alarm!.Try("the operation", () => Peers.Feed.OperationChanged(operation));
        await alarm.Try("the hand-overs", () => Grains.GetHandovers(Key).Watch());
        foreach (var grid in Town.Definition.Grids.Select(grid => grid.Code).Append(null))
            await alarm.Try($"grid {grid}", () => Peers.Grid(grid).Resume());
    }
}
