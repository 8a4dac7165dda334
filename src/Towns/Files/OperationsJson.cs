namespace GovGrid.Towns.Files;

/// <summary>operations.json as it stands in the file; the reason of each stays there.</summary>
/// <param name="Operations">What can be raised at once.</param>
internal sealed record OperationsJson(IReadOnlyList<OperationKind> Operations);
