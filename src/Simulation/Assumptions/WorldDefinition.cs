namespace GovGrid.Simulation.Assumptions;

/// <summary>
/// What is assumed about the people of one town: who reports what and when, how long hands and legs take, how things end. Read from the
/// town's <c>world.json</c>, where each assumption stands beside its reason. Durations are in minutes of the town's time.
/// </summary>
/// <param name="Town">Code of the town.</param>
/// <param name="Seed">Seed of all chance of this world.</param>
/// <param name="Language">The language in which people write.</param>
/// <param name="Demand">What is reported.</param>
/// <param name="Reporters">What those who reported do later.</param>
/// <param name="Desks">The command room's operators.</param>
/// <param name="Workers">The grid workers.</param>
/// <param name="Crews">Crews of platforms and agencies.</param>
/// <param name="County">The county centre and its departments.</param>
/// <param name="Leaders">Shift leaders and the head of the command room.</param>
/// <param name="GridLeaders">Grid leaders.</param>
/// <param name="Inspectors">Inspectors.</param>
/// <param name="Weather">Weather that comes over the town.</param>
/// <param name="Mistakes">Share of its occasions at which each mistake is made; 0 for those not named.</param>
/// <param name="Phrases">What people write.</param>
/// <param name="Posts">How surely posts are filled; null where they are whenever the rota says so.</param>
public sealed record WorldDefinition(
    string Town,
    ulong Seed,
    Assumed<TextLanguage> Language,
    DemandAssumptions Demand,
    ReporterAssumptions Reporters,
    DeskAssumptions Desks,
    WorkerAssumptions Workers,
    CrewAssumptions Crews,
    CountyAssumptions County,
    LeaderAssumptions Leaders,
    GridLeaderAssumptions GridLeaders,
    InspectorAssumptions Inspectors,
    IReadOnlyList<WeatherAssumption> Weather,
    Assumed<IReadOnlyDictionary<Mistake, double>> Mistakes,
    Phrases Phrases,
    PostAssumptions? Posts = null);
