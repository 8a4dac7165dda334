using GovGrid.Common;
using GovGrid.Towns;

namespace GovGrid.Simulation.Demand.Courses;

/// <summary>Says which columns of a CSV file are the course of an incident. Minutes count from the scenario's beginning, kilometres from the origin.</summary>
/// <param name="File">The CSV file, relative to the mapping; its rows in any order.</param>
/// <param name="Channel">The channel of all reports.</param>
/// <param name="Origin">Where both kilometres are 0.</param>
/// <param name="Columns">The columns.</param>
/// <param name="Categories">Category code of each text in the category column.</param>
/// <param name="Units">Unit of each text in the unit column; null where it is handed over to none.</param>
public sealed record CourseMapping(
    string File,
    Channel Channel,
    GeoPoint Origin,
    CourseColumns Columns,
    IReadOnlyDictionary<string, string> Categories,
    IReadOnlyDictionary<string, UnitKey?> Units);

/// <summary>Names of columns.</summary>
/// <param name="Minute">When it is reported.</param>
/// <param name="Category">What it is.</param>
/// <param name="East">Kilometres east of the origin.</param>
/// <param name="North">Kilometres north of the origin.</param>
/// <param name="Triage">Minutes of work at the dispatch desk.</param>
/// <param name="OnScene">Minutes of the grid worker's work on the scene.</param>
/// <param name="Unit">The unit that it is handed over to then.</param>
/// <param name="UnitWork">Minutes of that unit's work.</param>
public sealed record CourseColumns(string Minute, string Category, string East, string North, string Triage, string OnScene, string Unit, string UnitWork);
