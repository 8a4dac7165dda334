using GovGrid.Common;
using GovGrid.Finding;
using GovGrid.Incidents;
using GovGrid.Simulation.Agenda;
using Microsoft.Extensions.Logging;

namespace GovGrid.Simulation.World;

/// <summary>
/// Does what people do: at its time, by the same grain calls that a phone or a browser makes. A call that fails is tried again after a
/// while, unless it would be stale by then; commands carry ids that follow from what they answer, so trying again has no second effect.
/// What has ended when it comes back costs no more than the call.
/// </summary>
internal sealed class Deeds(IGrainFactory grains, IAgenda agenda, WorldCounts counts, ILogger log)
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(2);

    public IGrainFactory Grains => grains;

    private DateTimeOffset? livedAgain; // the present of the past that is lived again
    private List<(DateTimeOffset When, Deed Deed)>? trial;

    /// <summary>The present; while the past is lived again, the present of then.</summary>
    public DateTimeOffset Now => livedAgain ?? agenda.Now;

    /// <summary>Up to when everything was done before this world began; null where it begins from nothing.</summary>
    public DateTimeOffset? Past { get; set; }

    /// <summary>Lives an instant of the past again, or with null none any more: what is planned for the past was done then.</summary>
    public void LiveAgain(DateTimeOffset? at) => livedAgain = at;

    /// <summary>Does something at an instant, and again after a pause as long as it fails.</summary>
    public void At(DateTimeOffset when, string what, Func<Task> deed) => At(when, new AnyDeed(this, what, deed));

    /// <summary>Does a deed at an instant, and again after a pause as long as it fails. What was due in a past that is lived again was done then.</summary>
    public void At(DateTimeOffset when, Deed deed)
    {
        if (trial is not null) trial.Add((when, deed));
        else if (IsDone(when)) deed.Drop();
        else agenda.At(when, deed);
    }

    /// <summary>Does a deed now, whatever it was planned for.</summary>
    public void AtOnce(Deed deed) => agenda.At(agenda.Now, deed);

    /// <summary>Goes on at an instant with what leads to deeds and is none itself; at once where that has passed.</summary>
    public void GoOn(DateTimeOffset when, string what, Func<Task> deed) => agenda.At(when, new AnyDeed(this, what, deed));

    /// <summary>Does something at an instant that follows from the calendar alone, unless the world began after it.</summary>
    public void AtFromCalendar(DateTimeOffset when, string what, Func<Task> deed)
    {
        if (Past is not { } past || when > past) At(when, what, deed);
    }

    /// <summary>Whether a past is lived again in which what is planned for an instant was done.</summary>
    public bool IsDone(DateTimeOffset when) => livedAgain is not null && when <= Past;

    /// <summary>Has what is planned from now on wait for <see cref="Take"/>.</summary>
    public void BeginTrial() => trial = [];

    /// <summary>What was planned since the trial began; each still to be passed on to <see cref="At(DateTimeOffset, Deed)"/> or dropped.</summary>
    public IReadOnlyList<(DateTimeOffset When, Deed Deed)> Take()
    {
        var planned = trial!;
        trial = null;
        return planned;
    }

    /// <summary>Does something now that would be stale if it were tried again: what fails is counted, and left.</summary>
    public async Task Once(string what, Func<Task> deed)
    {
        try
        {
            await deed();
        }
        catch (Exception failure)
        {
            Leave(failure, what);
        }
    }

    /// <summary>Gives a command and counts the answer.</summary>
    public Task<Outcome> Give(Matter matter, IncidentCommand command) =>
        Counted((matter.Grain ??= grains.GetIncident(matter.Id)).Handle(command), matter.Id, command);

    /// <summary>Gives a command to an incident by its id and counts the answer.</summary>
    public Task<Outcome> Give(string incident, IncidentCommand command) => Counted(grains.GetIncident(incident).Handle(command), incident, command);

    /// <summary>Tries to do a deed.</summary>
    public Task Try(Deed deed)
    {
        try
        {
            return deed.Do() is { IsCompletedSuccessfully: false } begun ? Finish(begun, deed) : Task.CompletedTask;
        }
        catch (Exception failure)
        {
            Failed(failure, deed);
            return Task.CompletedTask;
        }
    }

    private async Task Finish(Task begun, Deed deed)
    {
        try
        {
            await begun;
        }
        catch (Exception failure)
        {
            Failed(failure, deed);
        }
    }

    private void Failed(Exception failure, Deed deed)
    {
        if (deed.IsForNow) Leave(failure, deed.What);
        else TryAgain(failure, deed);
    }

    private void Leave(Exception failure, string what)
    {
        counts.CountFailure();
        log.LogWarning(failure, "The world failed to {What} and leaves it.", what);
    }

    private void TryAgain(Exception failure, Deed deed)
    {
        counts.CountFailure();
        var pause = Math.Min(FirstPause.Ticks << Math.Min(deed.Failures, 10), LongestPause.Ticks);
        log.LogWarning(failure, "The world failed to {What} ({Failures} times so far) and tries again.", deed.What, ++deed.Failures);
        deed.WaitsForNextTry();
        agenda.At(agenda.Now + TimeSpan.FromTicks(pause), deed);
    }

    private Task<Outcome> Counted(Task<Outcome> answer, string incident, IncidentCommand command)
    {
        if (!answer.IsCompletedSuccessfully) return CountedLater(answer, incident, command);
        Count(incident, command, answer.Result.Refusal);
        return answer;
    }

    private async Task<Outcome> CountedLater(Task<Outcome> answer, string incident, IncidentCommand command)
    {
        var outcome = await answer;
        Count(incident, command, outcome.Refusal);
        return outcome;
    }

    private void Count(string incident, IncidentCommand command, Refusal? refusal)
    {
        counts.Count(command.Kind, refusal);
        if (refusal is not null) log.LogDebug("{Incident} refused {Command} by {Caller}: {Code}, {Detail}", incident, command.Kind, command.By.Id, refusal.Code, refusal.Detail);
    }
}
