using GovGrid.Incidents;
using Orleans.Concurrency;

namespace GovGrid.Territory;

/// <summary>
/// A grid (网格): the durable register of the incidents in its area, and the clock of their limits. Key: <c>{town}/grid/{code}</c>.
/// </summary>
[Alias("govgrid.IGridGrain")]
public interface IGridGrain : IGrainWithStringKey
{
    /// <summary>Stands for the code of incidents that lie in no grid.</summary>
    public const string Nowhere = "nowhere";

    /// <summary>Enters an incident durably, before it is written for the first time or again after it had left.</summary>
    [AlwaysInterleave] // writes are coalesced: one is under way, the next takes all that wait
    [Alias("Register")]
    Task Register(string incident);

    /// <summary>An incident tells where it stands now.</summary>
    [AlwaysInterleave] // memory only
    [Alias("Track")]
    Task Track(RegisterEntry entry);

    /// <summary>An incident is registered in another grid from now on.</summary>
    [AlwaysInterleave] // memory; the register is written with the next entry or on the next tick
    [Alias("Forget")]
    Task Forget(string incident);

    /// <summary>The read model has stored incidents up to a version. What has ended and is stored leaves the register.</summary>
    [AlwaysInterleave] // memory; the register is written with the next entry or on the next tick
    [Alias("Acknowledge")]
    Task Acknowledge(IReadOnlyList<StoredVersion> stored);

    /// <summary>Asks every incident of the register to hand over again; from a timer, so this returns at once.</summary>
    [AlwaysInterleave] // arms a timer
    [Alias("Resume")]
    Task Resume();

    /// <summary>The register, ordered by incident.</summary>
    [AlwaysInterleave] // reads memory
    [Alias("Open")]
    Task<IReadOnlyList<RegisterEntry>> Open();
}

/// <summary>The read model has an incident's events up to and with a version.</summary>
/// <param name="Incident">Its id.</param>
/// <param name="Version">The version.</param>
[GenerateSerializer, Immutable, Alias("govgrid.StoredVersion")]
public sealed record StoredVersion(string Incident, int Version);
