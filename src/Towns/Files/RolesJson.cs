using GovGrid.People;

namespace GovGrid.Towns.Files;

/// <summary>roles.json as it stands in the file; its reason stays there.</summary>
/// <param name="Rights">Which roles may give which command; its schema names every command that people give.</param>
internal sealed record RolesJson(IReadOnlyDictionary<CommandKind, IReadOnlyList<Role>> Rights);
