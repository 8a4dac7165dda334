using GovGrid.Common;
using GovGrid.Simulation.Assumptions;
using GovGrid.Simulation.Demand;
using GovGrid.Simulation.Demand.Courses;
using GovGrid.Simulation.Demand.Recorded;
using GovGrid.Simulation.Live;
using GovGrid.Simulation.Places;
using GovGrid.Simulation.Randomness;
using GovGrid.Simulation.Scenarios.Basis;
using GovGrid.Simulation.States;
using GovGrid.Towns;

namespace GovGrid.Simulation.Scenarios;

/// <summary>
/// A town under some conditions for some time: what is simulated. Immutable; one may be run by several threads at once. Read from a file by
/// <see cref="ScenarioFile"/>.
/// </summary>
public sealed record Scenario
{
    /// <summary>What it is called.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The file or folder that it was read from.</summary>
    public required string File { get; init; }

    /// <summary>The town, with all that differs from its files.</summary>
    public required Town Town { get; init; }

    /// <summary>What is assumed about its people, with all that differs.</summary>
    public required WorldDefinition Assumed { get; init; }

    /// <summary>From when figures count, UTC.</summary>
    public required DateTimeOffset From { get; init; }

    /// <summary>Until when they count, UTC; after <see cref="From"/>.</summary>
    public required DateTimeOffset Until { get; init; }

    /// <summary>The folder of the town at the bottom; null where the town comes from none.</summary>
    public string? TownFolder { get; init; }

    /// <summary>The state that it starts from; null where nothing has happened before.</summary>
    public TownState? State { get; init; }

    /// <summary>How long the town lives before <see cref="From"/>; zero for an empty start.</summary>
    public required TimeSpan WarmUp { get; init; }

    /// <summary>Seed of all chance.</summary>
    public required ulong Seed { get; init; }

    /// <summary>Times the assumed demand, 0 or more; recorded demand is taken as it is.</summary>
    public required double DemandFactor { get; init; }

    /// <summary>Recorded demand; null where it is drawn.</summary>
    public Recording? Recorded { get; init; }

    /// <summary>Incidents with their whole course; null where they are drawn.</summary>
    public CourseDemand? Courses { get; init; }

    /// <summary>What it rests on.</summary>
    public ScenarioBasis Basis { get; init; } = ScenarioBasis.Unknown;

    /// <summary>When the town comes to life, UTC.</summary>
    public DateTimeOffset Begin => State?.At ?? From - WarmUp;

    /// <summary>Version of the town's files, without what differs from them.</summary>
    public string TownVersion => TownFolder is null ? Town.Definition.Version : Towns.Loading.TownFolder.Load(TownFolder).Definition.Version;

    /// <summary>The town with the chance of one replication.</summary>
    /// <param name="replication">Which, from 0.</param>
    public SimulatedTown Draw(int replication)
    {
        var streams = new Streams(Seed, replication);
        IDemand demand = Courses is { } courses ? courses : Recorded is { } recorded
            ? new RecordedDemand(recorded, Town)
            : new DrawnDemand(Town, new TownPlaces(Town), Assumed, streams, DemandFactor);
        return new SimulatedTown(Town, Assumed, demand, streams);
    }
}
