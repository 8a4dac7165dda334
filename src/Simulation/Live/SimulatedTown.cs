using GovGrid.Simulation.Assumptions;
using GovGrid.Simulation.Demand;
using GovGrid.Simulation.Demand.Recorded;
using GovGrid.Simulation.Places;
using GovGrid.Simulation.Randomness;
using GovGrid.Towns;

namespace GovGrid.Simulation.Live;

/// <summary>A town whose people are sampled.</summary>
/// <param name="Town">The town.</param>
/// <param name="Assumed">What is assumed about its people.</param>
/// <param name="Demand">What they report.</param>
/// <param name="Streams">Chance.</param>
public sealed record SimulatedTown(Town Town, WorldDefinition Assumed, IDemand Demand, Streams Streams)
{
    /// <summary>Reads what a folder's <c>world.json</c> assumes, and recorded demand where a mapping is given.</summary>
    /// <param name="folder">The town's folder.</param>
    /// <param name="towns">The towns, among them this one.</param>
    /// <param name="mapping">A mapping file of recorded demand; null for drawn demand.</param>
    /// <param name="factor">Times the assumed demand; recorded demand is taken as it is.</param>
    /// <exception cref="Towns.Loading.DataFileException">A file cannot be used; the message names file, place and expectation.</exception>
    /// <exception cref="RecordedFileException">A recorded file cannot be used at all.</exception>
    public static SimulatedTown Load(string folder, ITownDirectory towns, string? mapping = null, double factor = 1)
    {
        var assumed = WorldFile.Load(folder, towns);
        if (mapping is not null) assumed = assumed with { Weather = [] }; // what was recorded had its own
        var (town, streams) = (towns.Find(assumed.Town)!, new Streams(assumed.Seed));
        IDemand demand = mapping is null
            ? new DrawnDemand(town, new TownPlaces(town), assumed, streams, factor)
            : Recorded(mapping, town);
        return new SimulatedTown(town, assumed, demand, streams);
    }

    private static RecordedDemand Recorded(string mapping, Town town)
    {
        var recording = Recording.Load(mapping, town);
        return recording.Rows.Count > 0
            ? new RecordedDemand(recording, town)
            : throw new RecordedFileException($"{mapping}: none of {recording.Report.Records} records became a report; 'govgrid demand check' tells why.");
    }
}
