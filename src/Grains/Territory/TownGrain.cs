using GovGrid.Common;
using GovGrid.Finding;
using GovGrid.Grains.Common;
using GovGrid.Territory;

namespace GovGrid.Grains.Territory;

/// <summary>The town's one reminder, its resumes, its numbers and its operation. See <see cref="ITownGrain"/>.</summary>
[KeepAlive]
public sealed class TownGrain(
    IGrainContext context, Surroundings surroundings, [PersistentState("town")] IPersistentState<TownRecord> store)
    : TownActor(context, surroundings), ITownGrain, IRemindable, IGrainBase
{
    private const string ResumeReminder = "resume";
    private static readonly TimeSpan ResumePeriod = TimeSpan.FromMinutes(5);

    private readonly Saver saver = new(store.WriteStateAsync);
    private NumberBook? numbers;
    private Alarm? alarm;

    /// <inheritdoc />
    protected override string TownCode => Key;

    /// <inheritdoc />
    public Task OnActivateAsync(CancellationToken token)
    {
        numbers = new NumberBook(store.State.Numbers);
        alarm = SetUpAlarm(Resume);
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

    private async Task Resume()
    {
        await alarm!.Try("the operation", () => Grains.GetFeed(Key).OperationChanged(store.State.Operation));
        await alarm.Try("the hand-overs", () => Grains.GetHandovers(Key).Watch());
        foreach (var grid in Town.Definition.Grids.Select(grid => grid.Code).Append(null))
            await alarm.Try($"grid {grid}", () => Grains.GetGrid(Key, grid).Resume());
    }
}
