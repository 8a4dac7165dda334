using Orleans.Concurrency;

namespace GovGrid.Incidents;

/// <summary>
/// One incident, the truth about it. Key: its id. It awaits only storage and calls that interleave (a queue's Place and Remove, the command room's PassOn, the
/// grid's Register, Track and Forget, the town's numbers and operations, the feed's Recorded), so nothing that awaits it can deadlock with it.
/// </summary>
[Alias("govgrid.IIncidentGrain")]
public interface IIncidentGrain : IGrainWithStringKey
{
    /// <summary>
    /// Decides on a command, stores what follows, hands the incident over to where it now belongs, and only then answers.
    /// Refusals are values. Throws when storage fails; nothing is then acknowledged, and a repeat is safe.
    /// </summary>
    [Alias("Handle")]
    Task<Outcome> Handle(IncidentCommand command);

    /// <summary>The incident with its history; null where nothing was reported under this id.</summary>
    [AlwaysInterleave] // reads the last published state, which no turn changes in place
    [Alias("Get")]
    Task<IncidentView?> Get();

    /// <summary>
    /// Hands over again, and publishes again the events after a version. Changes nothing in a healthy town, but where an operation was raised or
    /// has ended: see docs/decisions/0012.
    /// </summary>
    /// <param name="acknowledged">The last version that the read model has acknowledged.</param>
    /// <param name="operation">Code of the operation that the town is in; null in ordinary times.</param>
    /// <returns>Where it stands, for the grid's register; null where nothing was reported under this id.</returns>
    [Alias("Resume")]
    Task<RegisterEntry?> Resume(int acknowledged, string? operation);

    /// <summary>The command room has passed on what the incident had for another; it need not be passed on again.</summary>
    /// <param name="to">The other.</param>
    /// <param name="command">Id of the command that it was.</param>
    [AlwaysInterleave] // memory, and the grid's Track
    [Alias("PassedOn")]
    Task PassedOn(string to, string command);
}

/// <summary>An incident with its history.</summary>
/// <param name="State">As it stands.</param>
/// <param name="History">Its events; the n-th has version n.</param>
[GenerateSerializer, Immutable, Alias("govgrid.IncidentView")]
public sealed record IncidentView(IncidentState State, IReadOnlyList<IncidentEvent> History);

/// <summary>What the grid's register holds of an incident.</summary>
/// <param name="Incident">Its id.</param>
/// <param name="Version">Its last version, as far as the grid has heard.</param>
/// <param name="Acknowledged">The last version that the read model has stored.</param>
/// <param name="Ended">Whether nothing more has to be done to it.</param>
/// <param name="NextLimitAt">When a limit next wants attention.</param>
[GenerateSerializer, Immutable, Alias("govgrid.RegisterEntry")]
public sealed record RegisterEntry(string Incident, int Version, int Acknowledged, bool Ended, DateTimeOffset? NextLimitAt)
{
    /// <summary>Code of the grid that it lies in; null where it lies in none.</summary>
    [Id(5)] public string? Grid { get; init; }
}
