using GovGrid.Common;
using GovGrid.Finding;
using GovGrid.Incidents;
using GovGrid.People;
using GovGrid.Simulation.Assumptions;
using GovGrid.Simulation.Places;
using GovGrid.Simulation.Randomness;
using GovGrid.Simulation.Weather;
using GovGrid.Towns;
using GovGrid.Workers;

namespace GovGrid.Simulation.World;

/// <summary>What all people of a world share: the town, what is assumed about them, chance, what is open, and the way to act.</summary>
internal sealed record Scene(Town Town, WorldDefinition Assumed, Streams Streams, TownPlaces Places, Matters Matters, Deeds Deeds, WorldCounts Counts)
{
    /// <summary>Chance.</summary>
    public Streams Streams { get; set; } = Streams;

    /// <summary>Whether the past that is lived again had the same chance: what was due in it has been done then.</summary>
    public bool IsContinued { get; set; }

    /// <summary>Who comes to work.</summary>
    public Attendance Attendance { get; } = new(Town, Assumed, Streams);

    /// <summary>Who acts.</summary>
    public Staff Staff => field ??= new Staff(Town, Attendance);

    /// <summary>By whose hands, which err.</summary>
    public Hands Hands { get; } = new(Town, Deeds, Streams, Assumed.Mistakes.Value);

    /// <summary>The weather.</summary>
    public WeatherCalendar Weather { get; } = new(Assumed.Weather, Town);

    /// <summary>A stream for the n-th time that something happens to an incident, n from 1.</summary>
    public Xoshiro256 Chance(Purpose purpose, Matter matter, int time) => Streams.Of(purpose, matter.Hash, time);

    /// <summary>A value from a list of cases for an incident as of the event that is reacted to.</summary>
    public static T For<T>(IReadOnlyList<Case<T>> cases, Matter matter) => cases.For(matter.Kind.Category, matter.Kind.Severity);

    /// <summary>One of several phrases in the world's language.</summary>
    public string Say(IReadOnlyList<LocalizedText> phrases, ref Xoshiro256 stream) => stream.OneOf(phrases).In(Assumed.Language.Value);

    /// <summary>A reference to a worker's grain.</summary>
    public IGridWorkerGrain GrainOf(Walker walker) => walker.Grain ??= Deeds.Grains.GetWorker(Town.Code, walker.Worker.Id);

    /// <summary>Does something about an incident at an instant, whatever has become of it.</summary>
    public void At(Matter matter, DateTimeOffset when, string what, Func<Task> deed, bool movesOn = false) =>
        Deeds.At(when, new AnyMatterDeed(this, matter, null, what, deed, movesOn));

    /// <summary>Plans something about an incident; it comes to nothing when the incident has moved on by then.</summary>
    public void Plan(Matter matter, DateTimeOffset when, string what, Func<Task> deed) => Deeds.At(when, new AnyMatterDeed(this, matter, matter.Plan, what, deed));

    /// <summary>Plans a command, given at its time; it comes to nothing when the incident has moved on by then.</summary>
    public void Plan(Matter matter, IncidentCommand command) => Deeds.At(command.At, new CommandDeed(this, matter, matter.Plan, command));

    /// <summary>Plans a command that is told only some time after it was done. Told late, it is told whatever has happened in between.</summary>
    public void PlanTold(Matter matter, IncidentCommand command, TimeSpan later) =>
        Deeds.At(command.At + later, new CommandDeed(this, matter, later > TimeSpan.Zero ? null : matter.Plan, command, movesOn: true));

    /// <summary>When somebody who looks again and again looks next after a time: the same after a restart as without one.</summary>
    public static DateTimeOffset NextLook(DateTimeOffset first, TimeSpan every, DateTimeOffset after) => first + ((after - first).Ticks / every.Ticks + 1) * every;

    /// <summary>When somebody who looks again and again until something can be done looks first: who has begun to in the past goes on with it.</summary>
    public DateTimeOffset FirstLook(DateTimeOffset first, TimeSpan every) => Deeds.IsDone(first) ? NextLook(first, every, Deeds.Past!.Value) : first;

    /// <summary>
    /// Plans a command beside what is planned: it is given where its own condition holds at its time, whatever else has happened. The id
    /// says which, and for which event, so that doing it again after a restart has no second effect.
    /// </summary>
    public void Aside(Matter matter, IncidentCommand command, Func<IncidentState, bool>? holds = null, bool movesOn = false) =>
        Deeds.At(command.At, new CommandDeed(this, matter, null, command, holds, movesOn));

    /// <summary>Plans a command beside what is planned, which is given by whoever is found at its time, if anybody is.</summary>
    public void Aside(
        Matter matter, DateTimeOffset when, string id, Func<Caller?> by, Func<IncidentState, bool> holds, Func<CommandHead, IncidentCommand> command, bool movesOn = false) =>
        At(matter, when, id, () => holds(matter.State) && by() is { } caller
            ? Hands.Give(matter, command(new CommandHead("world-" + id, caller, when)))
            : Task.CompletedTask, movesOn);
}

/// <summary>What every command carries.</summary>
internal sealed record CommandHead(string Id, Caller By, DateTimeOffset At);
