using GovGrid.Common;
using GovGrid.Incidents;
using GovGrid.Workers;
using Orleans.Concurrency;

namespace GovGrid.Units;

/// <summary>
/// A unit with a queue and people who work on it. Queue and roster are soft: in memory, rebuilt by the town's resume after every
/// activation. Key: the town's code, a slash, the <see cref="UnitKey"/>.
/// </summary>
[Alias("govgrid.IUnitGrain")]
public interface IUnitGrain : IGrainWithStringKey
{
    /// <summary>Puts an incident into the queue, or says who works on it. Older versions than the known one are ignored.</summary>
    [AlwaysInterleave] // memory only: an incident hands over inside its own turn
    [Alias("Place")]
    Task Place(WorkItem item);

    /// <summary>Takes an incident out, waiting or worked on. Nothing happens when it is not there.</summary>
    [AlwaysInterleave] // memory only
    [Alias("Remove")]
    Task Remove(string incident, int version);

    /// <summary>A post is filled: from now on it is given work.</summary>
    /// <returns>Null, or the refusal when the unit has no such post.</returns>
    [AlwaysInterleave] // memory only
    [Alias("SignOn")]
    Task<Refusal?> SignOn(string post);

    /// <summary>A post is left; what it works on it finishes, until the town's overtime after the end of its shift has passed.</summary>
    [AlwaysInterleave] // memory only
    [Alias("SignOff")]
    Task SignOff(string post);

    /// <summary>What waits, ordered as it will be taken, and who works on what.</summary>
    [AlwaysInterleave] // reads memory
    [Alias("View")]
    Task<QueueView> View();

    /// <summary>Only the figures of the queue; a capacity of 0 where nobody is on duty.</summary>
    [AlwaysInterleave] // reads memory
    [Alias("Depth")]
    Task<QueueDepth> Depth();
}

/// <summary>The command room (综合信息指挥室): desks for intake, dispatch and verification. Key: <c>{town}/commandroom</c>.</summary>
[Alias("govgrid.ICommandRoomGrain")]
public interface ICommandRoomGrain : IUnitGrain
{
    /// <summary>A zone tells whom it has idle and what it has nobody for, which the command room offers to a neighbouring zone that has.</summary>
    /// <param name="zone">Id of the zone.</param>
    /// <param name="standing">How it stands, in place of what it told before; a hint.</param>
    [AlwaysInterleave] // memory only
    [Alias("ZoneStands")]
    Task ZoneStands(string zone, ZoneStanding standing);

    /// <summary>An incident has something for another, such as an answer; the command room gives it on its own turn, since incidents never call each other.</summary>
    /// <param name="from">The incident that has it.</param>
    /// <param name="to">The other.</param>
    /// <param name="command">What it is; once for each id.</param>
    [AlwaysInterleave] // memory only
    [Alias("PassOn")]
    Task PassOn(string from, string to, IncidentCommand command);
}

/// <summary>A platform (平台). Key: <c>{town}/platform/{code}</c>.</summary>
[Alias("govgrid.IPlatformGrain")]
public interface IPlatformGrain : IUnitGrain;

/// <summary>A dispatched agency (派驻机构). Key: <c>{town}/agency/{id}</c>.</summary>
[Alias("govgrid.IAgencyGrain")]
public interface IAgencyGrain : IUnitGrain;

/// <summary>The county centre, or one of its departments. Key: <c>{town}/county</c> or <c>{town}/department/{id}</c>.</summary>
[Alias("govgrid.ICountyCentreGrain")]
public interface ICountyCentreGrain : IUnitGrain;

/// <summary>A zone (片区): sends its grid workers. Key: <c>{town}/zone/{id}</c>.</summary>
[Alias("govgrid.IZoneGrain")]
public interface IZoneGrain : IUnitGrain
{
    /// <summary>A worker of the zone came, went or moved; a hint, the worker itself decides.</summary>
    [AlwaysInterleave] // memory only
    [Alias("WorkerChanged")]
    Task WorkerChanged(WorkerView worker);

    /// <summary>Another zone's incident, offered because nobody is idle there.</summary>
    [AlwaysInterleave] // memory only
    [Alias("Offer")]
    Task Offer(WorkItem item);

    /// <summary>A worker's shift is over for so long that somebody else takes on what it works on.</summary>
    [AlwaysInterleave] // memory only
    [Alias("Relieve")]
    Task Relieve(string worker);

    /// <summary>The command room has started empty: the zone tells again how it stands.</summary>
    [AlwaysInterleave] // arms a timer
    [Alias("TellAgain")]
    Task TellAgain();
}

/// <summary>How a zone stands towards its neighbours.</summary>
/// <param name="Idle">How many of its workers are idle and not needed at home.</param>
/// <param name="Seeking">What it has nobody for.</param>
/// <param name="CouldNot">Ids of incidents that it was offered and has nobody for either.</param>
/// <param name="IsFresh">Whether it has started anew and knows of no offers from before.</param>
[GenerateSerializer, Immutable, Alias("govgrid.ZoneStanding")]
public sealed record ZoneStanding(int Idle, IReadOnlyList<WorkItem> Seeking, IReadOnlyList<string> CouldNot, bool IsFresh);
