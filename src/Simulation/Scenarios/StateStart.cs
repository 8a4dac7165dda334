using System.Globalization;
using GovGrid.Simulation.States;
using GovGrid.Towns;
using GovGrid.Towns.Faults;
using GovGrid.Towns.Loading;

namespace GovGrid.Simulation.Scenarios;

/// <summary>Reads the state that a scenario starts from, and sees that both are of one town and one time.</summary>
/// <param name="chain">The scenario's files.</param>
/// <param name="path">The scenario, as it was asked for.</param>
internal sealed class StateStart(ScenarioChain chain, string path)
{
    // What a base says of another time than that of the state does not hold: only the file that names the state, and those over it.
    private readonly ScenarioLayer[] own = [.. chain.Layers.Take(chain.Nearest(layer => layer.Start is not null) + 1).Select(layer => layer.Layer)];

    /// <summary>The date and time from which figures count, as far as it is said for this start.</summary>
    public string? From => own.Select(layer => layer.From).FirstOrDefault(from => from is not null);

    /// <summary>The state; null where the scenario starts otherwise.</summary>
    /// <param name="town">The town, with all that differs.</param>
    /// <exception cref="DataFileException">It cannot be used; the message names file, place and expectation.</exception>
    public TownState? Read(Town town)
    {
        if (chain.Get(layer => layer.Start) is not { Kind: ScenarioStart.State }) return null;
        var file = chain.Source(layer => layer.Start?.State)!;
        if (!File.Exists(file)) throw Wrong("$.start.state", $"expected a file, found none at {file}");
        if (own.Any(layer => layer.WarmUpDays is not null)) throw Wrong("$.warmUpDays", "expected none beside a start from a state");
        if (chain.Source(layer => layer.Courses) is not null) throw Wrong("$.courses", "expected none beside a start from a state: their minutes count from the start");
        var state = StateFile.Read(file);
        var faults = Differences(state, town).Select(fault => new FileFault(Path.GetFileName(file), fault.Place, fault.Problem)).ToList();
        return faults.Count > 0 ? throw new DataFileException(file, faults) : state;
    }

    /// <summary>Sees that figures do not count from before the state.</summary>
    /// <exception cref="DataFileException">They do.</exception>
    public void CheckFrom(DateTimeOffset from, TownState state, Town town)
    {
        if (from >= state.At) return;
        var minute = state.At.AddTicks((TimeSpan.TicksPerMinute - state.At.UtcTicks % TimeSpan.TicksPerMinute) % TimeSpan.TicksPerMinute); // the first that a scenario can name
        var kept = TimeZoneInfo.ConvertTime(minute, TimeZoneInfo.FindSystemTimeZoneById(town.Definition.TimeZone));
        throw Wrong("$.from", string.Create(CultureInfo.InvariantCulture, $"expected {kept:yyyy-MM-dd'T'HH:mm} or later, when the state was kept, found {From}"));
    }

    private IEnumerable<(string Place, string Problem)> Differences(TownState state, Town town)
    {
        if (state.Town != town.Code) return [("$.town", $"expected {town.Code}, the town of the scenario, found {state.Town}")];
        var version = TownFolder.Load(chain.TownFolder).Definition.Version;
        return state.TownVersion != version
            ? [("$.townVersion", $"expected {version}, the version of the town's files in {chain.TownFolder}, which have changed since the state was kept, found {state.TownVersion}")]
            : StateInTown.Differences(state, town);
    }

    private DataFileException Wrong(string place, string problem) => new(path, [new FileFault(Path.GetFileName(path), place, problem)]);
}
