using GovGrid.Common;
using GovGrid.Finding;
using GovGrid.Grains.Common;
using GovGrid.Territory;

namespace GovGrid.Grains.Territory;

/// <summary>The town's one reminder, its resumes, its numbers, its operation and who fills its posts. See <see cref="ITownGrain"/>.</summary>
[KeepAlive]
public sealed class TownGrain(
    IGrainContext context, Surroundings surroundings, [PersistentState("town")] IPersistentState<TownRecord> store)
    : TownActor(context, surroundings), ITownGrain, IRemindable, IGrainBase
{
    private const string ResumeReminder = "resume";
    private static readonly TimeSpan ResumePeriod = TimeSpan.FromMinutes(5);

    // Time for incidents to hand over: a unit that does not know yet what a post has in hand would give it more.
    private static readonly TimeSpan HandingOver = TimeSpan.FromSeconds(10);

    private readonly Saver saver = new(store.WriteStateAsync);
    private NumberBook? numbers;
    private Attendance? attendance;
    private Alarm? alarm;
    private bool resumeAsked;
    private DateTimeOffset? tellPostsAt;

    /// <inheritdoc />
    protected override string TownCode => Key;

    /// <inheritdoc />
    public Task OnActivateAsync(CancellationToken token)
    {
        numbers = new NumberBook(store.State.Numbers);
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
    public Task<RaisedOperation?> GetOperation() => Task.FromResult(store.State.Operation);

    /// <inheritdoc />
    public async Task<Refusal?> SignOn(string post)
    {
        if (Town.UnitOf(post) is not { } unit) return NoPost(post);
        if (attendance!.Come(post)) saver.Change();
        await Save();
        return await Grains.GetUnit(Key, unit).SignOn(post);
    }

    /// <inheritdoc />
    public async Task<Refusal?> SignOff(string post)
    {
        if (Town.UnitOf(post) is not { } unit) return NoPost(post);
        await Grains.GetUnit(Key, unit).SignOff(post); // also where nobody is known to be there: an earlier try may have ended between the two
        if (attendance!.Leave(post)) saver.Change();
        await Save();
        return null;
    }

    /// <inheritdoc />
    public async Task<Refusal?> RaiseOperation(string kind, string by)
    {
        if (Town.FindOperation(kind) is null) return new Refusal(RefusalCode.NotFound, $"The town {Key} has no operation '{kind}'.");
        if (store.State.Operation is { } raised)
            return raised.Kind == kind ? null : new Refusal(RefusalCode.WrongStep, $"'{raised.Kind}' is raised; end it first.");
        await Change(new RaisedOperation(kind, Now, by));
        return null;
    }

    /// <inheritdoc />
    public async Task<RaisedOperation?> EndOperation(string by)
    {
        if (store.State.Operation is not { } raised) return null;
        await Change(null);
        return raised;
    }

    /// <inheritdoc />
    public Task ReceiveReminder(string reminderName, TickStatus status) => RequestResume();

    private Refusal NoPost(string post) => new(RefusalCode.UnknownUnit, $"The town {Key} has no post '{post}'.");

    private async Task Change(RaisedOperation? operation)
    {
        store.State.Operation = operation;
        saver.Change();
        await Save();
        await Grains.GetFeed(Key).OperationChanged(operation);
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
        foreach (var (unit, post) in attendance!.All) await Grains.GetUnit(Key, unit).SignOn(post);
        tellPostsAt = null;
    }

    private async Task Resume()
    {
        await Grains.GetFeed(Key).OperationChanged(store.State.Operation);
        await Grains.GetHandovers(Key).Watch();
        foreach (var grid in Town.Definition.Grids) await Grains.GetGrid(Key, grid.Code).Resume();
        await Grains.GetGrid(Key, null).Resume();
    }
}
