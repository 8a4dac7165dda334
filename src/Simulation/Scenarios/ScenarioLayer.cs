using System.Text.Json;
using System.Text.Json.Serialization;
using GovGrid.Common;

namespace GovGrid.Simulation.Scenarios;

/// <summary>
/// A scenario file as it stands: what it says itself, over what its base says. Of a chain of files each says only what differs; the last
/// base is the folder of a town.
/// </summary>
/// <param name="Base">Folder of a town, or another scenario file, relative to this file.</param>
/// <param name="Name">What it is called; else as its base.</param>
/// <param name="Reason">Why it is so.</param>
/// <param name="Set">Values by path into the town's files, such as <c>town.policy.detourFactor</c> (<see cref="OverridePath"/>).</param>
/// <param name="Files">Whole files instead of the town's own, by the town's file name, relative to this file.</param>
/// <param name="From">Local date and time from which figures count, <c>yyyy-MM-ddTHH:mm</c>; at a start from a state its instant, unless it is said beside the start or nearer.</param>
/// <param name="Days">How many days they count, above 0.</param>
/// <param name="Start">How the town is found then.</param>
/// <param name="WarmUpDays">For a warm start: days that are lived before figures count.</param>
/// <param name="Seed">Seed of all chance; else the town's own.</param>
/// <param name="DemandFactor">Times the assumed demand, 0 or more.</param>
/// <param name="Recorded">Mapping file of recorded demand instead of drawn, relative to this file.</param>
/// <param name="Courses">Mapping file of incidents with their whole course, relative to this file.</param>
/// <param name="People">Who works when.</param>
internal sealed record ScenarioLayer(
    string Base,
    LocalizedText? Name = null,
    [property: JsonConverter(typeof(ReasonConverter))] LocalizedText? Reason = null,
    IReadOnlyDictionary<string, JsonElement>? Set = null,
    IReadOnlyDictionary<string, string>? Files = null,
    string? From = null,
    double? Days = null,
    StartLayer? Start = null,
    double? WarmUpDays = null,
    ulong? Seed = null,
    double? DemandFactor = null,
    string? Recorded = null,
    string? Courses = null,
    PeopleLayer? People = null);

/// <summary>Who works when, where it differs from the town.</summary>
/// <param name="Rota">File of a rota pattern, relative to the scenario file.</param>
/// <param name="Workers">How many grid workers there are in all crews together.</param>
/// <param name="Desks">Posts at each kind of desk of the command room, for each of its crews or ways to be on duty.</param>
/// <param name="Units">Posts of platforms, agencies and departments, for each of their crews or ways to be on duty.</param>
internal sealed record PeopleLayer(
    string? Rota = null,
    int? Workers = null,
    IReadOnlyDictionary<string, int>? Desks = null,
    IReadOnlyDictionary<string, int>? Units = null);
