using GovGrid.Common;
using GovGrid.People;

namespace GovGrid.Towns.Files;

/// <summary>roles.json as it stands in the file; its reason stays there.</summary>
/// <param name="Rights">Which roles may give which command; its schema names every command that people give.</param>
/// <param name="UsualReasons">Reasons that pages offer for a command; null where the town names none.</param>
internal sealed record RolesJson(
    IReadOnlyDictionary<CommandKind, IReadOnlyList<Role>> Rights,
    IReadOnlyDictionary<CommandKind, IReadOnlyList<LocalizedText>>? UsualReasons = null);
