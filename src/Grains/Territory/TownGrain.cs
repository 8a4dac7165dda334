using GovGrid.Finding;
using GovGrid.Grains.Common;
using GovGrid.Territory;

namespace GovGrid.Grains.Territory;

/// <summary>The town's one reminder and its resumes. See <see cref="ITownGrain"/>.</summary>
[KeepAlive]
public sealed class TownGrain(IGrainContext context, Surroundings surroundings)
    : TownActor(context, surroundings), ITownGrain, IRemindable, IGrainBase
{
    private const string ResumeReminder = "resume";
    private static readonly TimeSpan ResumePeriod = TimeSpan.FromMinutes(5);

    private Alarm? alarm;

    /// <inheritdoc />
    protected override string TownCode => Key;

    /// <inheritdoc />
    public Task OnActivateAsync(CancellationToken token)
    {
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
    public Task ReceiveReminder(string reminderName, TickStatus status) => RequestResume();

    private async Task Resume()
    {
        foreach (var grid in Town.Definition.Grids) await Grains.GetGrid(Key, grid.Code).Resume();
        await Grains.GetGrid(Key, null).Resume();
    }
}
