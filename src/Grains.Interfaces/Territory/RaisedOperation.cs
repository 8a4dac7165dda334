namespace GovGrid.Territory;

/// <summary>An operation that a town is in.</summary>
/// <param name="Kind">Code of its kind, see <see cref="Towns.OperationKind"/>.</param>
/// <param name="RaisedAt">Since when, UTC.</param>
/// <param name="By">Id of who raised it.</param>
[GenerateSerializer, Immutable, Alias("govgrid.RaisedOperation")]
public sealed record RaisedOperation(string Kind, DateTimeOffset RaisedAt, string By);
