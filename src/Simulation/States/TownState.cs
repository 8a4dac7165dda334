using System.Text.Json.Serialization;
using GovGrid.Grains.Territory;
using GovGrid.Grains.Workers;
using GovGrid.Handovers;
using GovGrid.Simulation.World.Kept;

namespace GovGrid.Simulation.States;

/// <summary>
/// A town as it stands at an instant: what its grains have stored of all that is not over, and what its simulated people are in the middle of. Without
/// contacts, photos, drafts, and words that are not the town's own. Written and read by <see cref="StateFile"/>.
/// </summary>
public sealed record TownState
{
    /// <summary>The only format there is.</summary>
    public const string KnownFormat = "govgrid.state";

    /// <summary>The only version of it that there is.</summary>
    public const int KnownVersion = 1;

    /// <summary>What kind of file it is.</summary>
    public required string Format { get; init; }

    /// <summary>Which version of the format.</summary>
    public required int Version { get; init; }

    /// <summary>Code of the town.</summary>
    public required string Town { get; init; }

    /// <summary>Version of the town's files, without what a scenario has changed.</summary>
    public required string TownVersion { get; init; }

    /// <summary>The instant, UTC: all that was due then has happened.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Incidents that are open or not over for everybody, ordered by id.</summary>
    public required IReadOnlyList<KeptHistory> Incidents { get; init; }

    /// <summary>The grids' registers: incidents by grid, each with the version that was acknowledged, 0 for none.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>> Grids { get; init; }

    /// <summary>Grid workers by id, those who ever came on duty.</summary>
    public required IReadOnlyDictionary<string, WorkerStore> Workers { get; init; }

    /// <summary>What the town itself has stored; of numbers the last given.</summary>
    public required TownRecord Record { get; init; }

    /// <summary>The last hand-over sheets, newest first.</summary>
    public required IReadOnlyList<HandoverSheet> Handovers { get; init; }

    /// <summary>What simulated people are in the middle of; null where people are not simulated.</summary>
    public KeptPeople? People { get; init; }

    /// <summary>Hash of the file that it was read from; empty for none.</summary>
    [JsonIgnore]
    public string Digest { get; init; } = "";

    /// <summary>As a world begins with it.</summary>
    [JsonIgnore]
    public WorldPast Past => new(At, Incidents, People);
}
