namespace GovGrid.Territory;

/// <summary>What an operation does, and what it has done so far or had done when it ended.</summary>
/// <param name="Raised">The operation: its kind, since when, by whom.</param>
/// <param name="Ended">When it ended and who ended it; null while it lasts.</param>
/// <param name="Crews">The crews that were called in.</param>
/// <param name="SuspendsPatrol">Whether nobody patrols.</param>
/// <param name="LimitFactors">By what limits are multiplied, ordered by category.</param>
/// <param name="First">Codes of the categories that are taken first.</param>
/// <param name="IncidentsFirst">How many incidents it has put first.</param>
/// <param name="IncidentsWithOtherLimits">How many incidents it has given other limits.</param>
[GenerateSerializer, Immutable, Alias("govgrid.OperationReport")]
public sealed record OperationReport(
    RaisedOperation Raised,
    OperationEnd? Ended,
    IReadOnlyList<CrewCall> Crews,
    bool SuspendsPatrol,
    IReadOnlyList<CategoryFactor> LimitFactors,
    IReadOnlyList<string> First,
    int IncidentsFirst,
    int IncidentsWithOtherLimits);

/// <summary>The end of an operation.</summary>
/// <param name="At">When, UTC.</param>
/// <param name="By">Id of who ended it.</param>
[GenerateSerializer, Immutable, Alias("govgrid.OperationEnd")]
public sealed record OperationEnd(DateTimeOffset At, string By);

/// <summary>A crew that an operation calls in.</summary>
/// <param name="Crew">The crew.</param>
/// <param name="Workers">How many workers it has.</param>
/// <param name="CameOnDuty">Ids of those on duty who have come since the operation was raised, ordered.</param>
[GenerateSerializer, Immutable, Alias("govgrid.CrewCall")]
public sealed record CrewCall(string Crew, int Workers, IReadOnlyList<string> CameOnDuty);

/// <summary>By what the limits of a category are multiplied.</summary>
/// <param name="Category">Its code.</param>
/// <param name="Factor">Above 0.</param>
[GenerateSerializer, Immutable, Alias("govgrid.CategoryFactor")]
public sealed record CategoryFactor(string Category, double Factor);
