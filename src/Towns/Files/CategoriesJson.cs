using GovGrid.Common;

namespace GovGrid.Towns.Files;

/// <summary>categories.json as it stands in the file.</summary>
/// <param name="LimitSets">Limits that categories share.</param>
/// <param name="Unclassified">Id of the limit set that holds while nobody knows the category.</param>
/// <param name="Categories">First level, each with its sub-categories.</param>
internal sealed record CategoriesJson(IReadOnlyList<LimitSetJson> LimitSets, string Unclassified, IReadOnlyList<CategoryJson> Categories);

/// <summary>Limits under a name. The file also gives the reason of each.</summary>
internal sealed record LimitSetJson(string Id, IReadOnlyList<TimeLimit> Limits);

/// <summary>A category. What a sub-category leaves out is its parent's.</summary>
/// <param name="Code">Its code; of a sub-category the part after the slash.</param>
/// <param name="Name">Its name.</param>
/// <param name="Severity">Default severity.</param>
/// <param name="Route">Where triage sends it by rule.</param>
/// <param name="Limits">Id of a limit set.</param>
/// <param name="Skill">Skill that a grid worker needs.</param>
/// <param name="Sub">Its sub-categories.</param>
internal sealed record CategoryJson(
    string Code, LocalizedText Name, int? Severity, Route? Route, string? Limits, string? Skill, IReadOnlyList<CategoryJson>? Sub);
